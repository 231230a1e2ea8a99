//! `TraceItem`: The dictionary [`TraceItem`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;
use std::time::Duration;

use super::{
    ScriptVersion, StrOrNumberOrBool, TraceDiagnosticChannelEvent, TraceException, TraceItemEvent,
    TraceLog, TracePreviewInfo,
};
use crate::rt::{self, Date, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TraceItem`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
///
/// /// What another Worker has printed, and how it ended.
/// #[derive(FromJs)]
/// struct Trace {
///     outcome: String,
///     logs: Vec<Js>,
/// }
///
/// #[event(tail)]
/// async fn tail(traces: Js) -> Result<()> {
///     for trace in traces.to::<Vec<Trace>>()? {
///         console_log!("{}: {} lines", trace.outcome, trace.logs.len());
///     }
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TraceItem {
    /// The member `event`.
    pub event: Option<TraceItemEvent>,
    /// The member `eventTimestamp`.
    #[doc(alias = "eventTimestamp")]
    #[js(unit = "epoch_milliseconds")]
    pub event_timestamp: Option<Date>,
    /// The member `logs`.
    pub logs: Vec<TraceLog>,
    /// The member `exceptions`.
    pub exceptions: Vec<TraceException>,
    /// The member `diagnosticsChannelEvents`.
    #[doc(alias = "diagnosticsChannelEvents")]
    pub diagnostics_channel_events: Vec<TraceDiagnosticChannelEvent>,
    /// The member `scriptName`.
    #[doc(alias = "scriptName")]
    pub script_name: Option<String>,
    /// The member `entrypoint`.
    pub entrypoint: Option<String>,
    /// The member `scriptVersion`.
    #[doc(alias = "scriptVersion")]
    pub script_version: Option<ScriptVersion>,
    /// The member `dispatchNamespace`.
    #[doc(alias = "dispatchNamespace")]
    pub dispatch_namespace: Option<String>,
    /// The member `scriptTags`.
    #[doc(alias = "scriptTags")]
    pub script_tags: Option<Vec<String>>,
    /// The member `tailAttributes`.
    #[doc(alias = "tailAttributes")]
    pub tail_attributes: Option<HashMap<String, StrOrNumberOrBool>>,
    /// The member `preview`.
    pub preview: Option<TracePreviewInfo>,
    /// The member `durableObjectId`.
    #[doc(alias = "durableObjectId")]
    pub durable_object_id: Option<String>,
    /// The member `outcome`.
    pub outcome: String,
    /// The member `executionModel`.
    #[doc(alias = "executionModel")]
    pub execution_model: String,
    /// The member `truncated`.
    pub truncated: bool,
    /// The member `cpuTime`.
    #[doc(alias = "cpuTime")]
    #[js(unit = "whole_milliseconds")]
    pub cpu_time: Duration,
    /// The member `wallTime`.
    #[doc(alias = "wallTime")]
    #[js(unit = "whole_milliseconds")]
    pub wall_time: Duration,
}

impl TraceItem {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(
        logs: Vec<TraceLog>,
        exceptions: Vec<TraceException>,
        diagnostics_channel_events: Vec<TraceDiagnosticChannelEvent>,
        outcome: impl Into<String>,
        execution_model: impl Into<String>,
        truncated: bool,
        cpu_time: Duration,
        wall_time: Duration,
    ) -> Self {
        Self {
            event: None,
            event_timestamp: None,
            logs,
            exceptions,
            diagnostics_channel_events,
            script_name: None,
            entrypoint: None,
            script_version: None,
            dispatch_namespace: None,
            script_tags: None,
            tail_attributes: None,
            preview: None,
            durable_object_id: None,
            outcome: outcome.into(),
            execution_model: execution_model.into(),
            truncated,
            cpu_time,
            wall_time,
        }
    }

    /// The member `event`.
    #[inline]
    pub fn event(mut self, event: impl Into<TraceItemEvent>) -> Self {
        self.event = Some(event.into());
        self
    }

    /// The member `eventTimestamp`.
    #[doc(alias = "eventTimestamp")]
    #[inline]
    pub fn event_timestamp(mut self, event_timestamp: impl Into<Date>) -> Self {
        self.event_timestamp = Some(event_timestamp.into());
        self
    }

    /// The member `scriptName`.
    #[doc(alias = "scriptName")]
    #[inline]
    pub fn script_name(mut self, script_name: impl Into<String>) -> Self {
        self.script_name = Some(script_name.into());
        self
    }

    /// The member `entrypoint`.
    #[inline]
    pub fn entrypoint(mut self, entrypoint: impl Into<String>) -> Self {
        self.entrypoint = Some(entrypoint.into());
        self
    }

    /// The member `scriptVersion`.
    #[doc(alias = "scriptVersion")]
    #[inline]
    pub fn script_version(mut self, script_version: ScriptVersion) -> Self {
        self.script_version = Some(script_version);
        self
    }

    /// The member `dispatchNamespace`.
    #[doc(alias = "dispatchNamespace")]
    #[inline]
    pub fn dispatch_namespace(mut self, dispatch_namespace: impl Into<String>) -> Self {
        self.dispatch_namespace = Some(dispatch_namespace.into());
        self
    }

    /// The member `scriptTags`.
    #[doc(alias = "scriptTags")]
    #[inline]
    pub fn script_tags(mut self, script_tags: Vec<String>) -> Self {
        self.script_tags = Some(script_tags);
        self
    }

    /// The member `tailAttributes`.
    #[doc(alias = "tailAttributes")]
    #[inline]
    pub fn tail_attributes(mut self, tail_attributes: HashMap<String, StrOrNumberOrBool>) -> Self {
        self.tail_attributes = Some(tail_attributes);
        self
    }

    /// The member `preview`.
    #[inline]
    pub fn preview(mut self, preview: TracePreviewInfo) -> Self {
        self.preview = Some(preview);
        self
    }

    /// The member `durableObjectId`.
    #[doc(alias = "durableObjectId")]
    #[inline]
    pub fn durable_object_id(mut self, durable_object_id: impl Into<String>) -> Self {
        self.durable_object_id = Some(durable_object_id.into());
        self
    }
}

impl rt::Encode for TraceItem {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.event);
        pack.optional(&self.event_timestamp, |pack, x| pack.epoch_milliseconds(x));
        pack.put(&self.logs);
        pack.put(&self.exceptions);
        pack.put(&self.diagnostics_channel_events);
        pack.put(&self.script_name);
        pack.put(&self.entrypoint);
        pack.put(&self.script_version);
        pack.put(&self.dispatch_namespace);
        pack.put(&self.script_tags);
        pack.put(&self.tail_attributes);
        pack.put(&self.preview);
        pack.put(&self.durable_object_id);
        pack.put(&self.outcome);
        pack.put(&self.execution_model);
        pack.put(&self.truncated);
        pack.whole_milliseconds(&self.cpu_time);
        pack.whole_milliseconds(&self.wall_time);
    }
}

impl rt::Decode for TraceItem {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let event = r.get();
        let event_timestamp = r.optional(|r| r.epoch_milliseconds());
        let logs = r.get();
        let exceptions = r.get();
        let diagnostics_channel_events = r.get();
        let script_name = r.get();
        let entrypoint = r.get();
        let script_version = r.get();
        let dispatch_namespace = r.get();
        let script_tags = r.get();
        let tail_attributes = r.get();
        let preview = r.get();
        let durable_object_id = r.get();
        let outcome = r.get();
        let execution_model = r.get();
        let truncated = r.get();
        let cpu_time = r.whole_milliseconds();
        let wall_time = r.whole_milliseconds();
        Ok(Self {
            event: event?,
            event_timestamp: event_timestamp?,
            logs: logs?,
            exceptions: exceptions?,
            diagnostics_channel_events: diagnostics_channel_events?,
            script_name: script_name?,
            entrypoint: entrypoint?,
            script_version: script_version?,
            dispatch_namespace: dispatch_namespace?,
            script_tags: script_tags?,
            tail_attributes: tail_attributes?,
            preview: preview?,
            durable_object_id: durable_object_id?,
            outcome: outcome?,
            execution_model: execution_model?,
            truncated: truncated?,
            cpu_time: cpu_time?,
            wall_time: wall_time?,
        })
    }
}
