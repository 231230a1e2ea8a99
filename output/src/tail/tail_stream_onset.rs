//! `TailStream.Onset`: The dictionary [`TailStream.Onset`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    TailStreamAttribute, TailStreamOnsetInfo, TailStreamScriptVersion, TailStreamTracePreviewInfo,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.Onset`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"onset"`.
#[doc(alias = "TailStream.Onset")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[js(constant(type = "onset"))]
#[non_exhaustive]
pub struct TailStreamOnset {
    /// The member `attributes`.
    pub attributes: Option<Vec<TailStreamAttribute>>,
    /// The member `spanId`.
    #[doc(alias = "spanId")]
    pub span_id: String,
    /// The member `dispatchNamespace`.
    #[doc(alias = "dispatchNamespace")]
    pub dispatch_namespace: Option<String>,
    /// The member `entrypoint`.
    pub entrypoint: Option<String>,
    /// The member `executionModel`.
    #[doc(alias = "executionModel")]
    pub execution_model: String,
    /// The member `durableObjectId`.
    #[doc(alias = "durableObjectId")]
    pub durable_object_id: Option<String>,
    /// The member `scriptName`.
    #[doc(alias = "scriptName")]
    pub script_name: Option<String>,
    /// The member `scriptTags`.
    #[doc(alias = "scriptTags")]
    pub script_tags: Option<Vec<String>>,
    /// The member `scriptVersion`.
    #[doc(alias = "scriptVersion")]
    pub script_version: Option<TailStreamScriptVersion>,
    /// The member `preview`.
    pub preview: Option<TailStreamTracePreviewInfo>,
    /// The member `info`.
    pub info: TailStreamOnsetInfo,
}

impl TailStreamOnset {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(
        span_id: impl Into<String>,
        execution_model: impl Into<String>,
        info: impl Into<TailStreamOnsetInfo>,
    ) -> Self {
        Self {
            attributes: None,
            span_id: span_id.into(),
            dispatch_namespace: None,
            entrypoint: None,
            execution_model: execution_model.into(),
            durable_object_id: None,
            script_name: None,
            script_tags: None,
            script_version: None,
            preview: None,
            info: info.into(),
        }
    }

    /// The member `attributes`.
    #[inline]
    pub fn attributes(mut self, attributes: Vec<TailStreamAttribute>) -> Self {
        self.attributes = Some(attributes);
        self
    }

    /// The member `dispatchNamespace`.
    #[doc(alias = "dispatchNamespace")]
    #[inline]
    pub fn dispatch_namespace(mut self, dispatch_namespace: impl Into<String>) -> Self {
        self.dispatch_namespace = Some(dispatch_namespace.into());
        self
    }

    /// The member `entrypoint`.
    #[inline]
    pub fn entrypoint(mut self, entrypoint: impl Into<String>) -> Self {
        self.entrypoint = Some(entrypoint.into());
        self
    }

    /// The member `durableObjectId`.
    #[doc(alias = "durableObjectId")]
    #[inline]
    pub fn durable_object_id(mut self, durable_object_id: impl Into<String>) -> Self {
        self.durable_object_id = Some(durable_object_id.into());
        self
    }

    /// The member `scriptName`.
    #[doc(alias = "scriptName")]
    #[inline]
    pub fn script_name(mut self, script_name: impl Into<String>) -> Self {
        self.script_name = Some(script_name.into());
        self
    }

    /// The member `scriptTags`.
    #[doc(alias = "scriptTags")]
    #[inline]
    pub fn script_tags(mut self, script_tags: Vec<String>) -> Self {
        self.script_tags = Some(script_tags);
        self
    }

    /// The member `scriptVersion`.
    #[doc(alias = "scriptVersion")]
    #[inline]
    pub fn script_version(mut self, script_version: TailStreamScriptVersion) -> Self {
        self.script_version = Some(script_version);
        self
    }

    /// The member `preview`.
    #[inline]
    pub fn preview(mut self, preview: TailStreamTracePreviewInfo) -> Self {
        self.preview = Some(preview);
        self
    }
}
