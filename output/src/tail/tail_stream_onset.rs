//! `TailStream.Onset`: The dictionary `TailStream.Onset`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use super::{TailStreamAttribute, TailStreamScriptVersion, TailStreamTracePreviewInfo};
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `TailStream.Onset`.
#[doc(alias = "TailStream.Onset")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamOnset {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
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
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`TailStream.FetchEventInfo | TailStream.ConnectEventInfo | TailStrea...`).
    pub info: Js,
}

impl TailStreamOnset {
    /// A `TailStream.Onset` with what it must have.
    pub fn new(
        type_: impl Into<String>,
        span_id: impl Into<String>,
        execution_model: impl Into<String>,
        info: impl IntoJs,
    ) -> Self {
        Self {
            type_: type_.into(),
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
            info: info.into_js(),
        }
    }

    /// The member `attributes`.
    pub fn attributes(mut self, attributes: Vec<TailStreamAttribute>) -> Self {
        self.attributes = Some(attributes);
        self
    }

    /// The member `dispatchNamespace`.
    #[doc(alias = "dispatchNamespace")]
    pub fn dispatch_namespace(mut self, dispatch_namespace: impl Into<String>) -> Self {
        self.dispatch_namespace = Some(dispatch_namespace.into());
        self
    }

    /// The member `entrypoint`.
    pub fn entrypoint(mut self, entrypoint: impl Into<String>) -> Self {
        self.entrypoint = Some(entrypoint.into());
        self
    }

    /// The member `durableObjectId`.
    #[doc(alias = "durableObjectId")]
    pub fn durable_object_id(mut self, durable_object_id: impl Into<String>) -> Self {
        self.durable_object_id = Some(durable_object_id.into());
        self
    }

    /// The member `scriptName`.
    #[doc(alias = "scriptName")]
    pub fn script_name(mut self, script_name: impl Into<String>) -> Self {
        self.script_name = Some(script_name.into());
        self
    }

    /// The member `scriptTags`.
    #[doc(alias = "scriptTags")]
    pub fn script_tags(mut self, script_tags: Vec<String>) -> Self {
        self.script_tags = Some(script_tags);
        self
    }

    /// The member `scriptVersion`.
    #[doc(alias = "scriptVersion")]
    pub fn script_version(mut self, script_version: TailStreamScriptVersion) -> Self {
        self.script_version = Some(script_version);
        self
    }

    /// The member `preview`.
    pub fn preview(mut self, preview: TailStreamTracePreviewInfo) -> Self {
        self.preview = Some(preview);
        self
    }
}

impl rt::Encode for TailStreamOnset {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.attributes);
        pack.put(&self.span_id);
        pack.put(&self.dispatch_namespace);
        pack.put(&self.entrypoint);
        pack.put(&self.execution_model);
        pack.put(&self.durable_object_id);
        pack.put(&self.script_name);
        pack.put(&self.script_tags);
        pack.put(&self.script_version);
        pack.put(&self.preview);
        pack.put(&self.info);
    }
}

impl rt::Decode for TailStreamOnset {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let type_ = r.get();
        let attributes = r.get();
        let span_id = r.get();
        let dispatch_namespace = r.get();
        let entrypoint = r.get();
        let execution_model = r.get();
        let durable_object_id = r.get();
        let script_name = r.get();
        let script_tags = r.get();
        let script_version = r.get();
        let preview = r.get();
        let info = r.get();
        Ok(Self {
            type_: type_?,
            attributes: attributes?,
            span_id: span_id?,
            dispatch_namespace: dispatch_namespace?,
            entrypoint: entrypoint?,
            execution_model: execution_model?,
            durable_object_id: durable_object_id?,
            script_name: script_name?,
            script_tags: script_tags?,
            script_version: script_version?,
            preview: preview?,
            info: info?,
        })
    }
}
