//! `ResponseFunctionToolCallOutputItem`: The dictionary `ResponseFunctionToolCallOutputItem`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ResponseFunctionToolCallOutputItemStatus;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `ResponseFunctionToolCallOutputItem`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseFunctionToolCallOutputItem {
    /// The member `id`.
    pub id: String,
    /// The member `call_id`.
    pub call_id: String,
    /// The member `output`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | (ResponseInputText | ResponseInputImage)[]`).
    pub output: Js,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `status`.
    pub status: Option<ResponseFunctionToolCallOutputItemStatus>,
}

impl ResponseFunctionToolCallOutputItem {
    /// A `ResponseFunctionToolCallOutputItem` with what it must have.
    pub fn new(
        id: impl Into<String>,
        call_id: impl Into<String>,
        output: impl IntoJs,
        type_: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            call_id: call_id.into(),
            output: output.into_js(),
            type_: type_.into(),
            status: None,
        }
    }

    /// The member `status`.
    pub fn status(mut self, status: ResponseFunctionToolCallOutputItemStatus) -> Self {
        self.status = Some(status);
        self
    }
}

impl rt::Encode for ResponseFunctionToolCallOutputItem {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.call_id);
        pack.put(&self.output);
        pack.put(&self.type_);
        pack.put(&self.status);
    }
}

impl rt::Decode for ResponseFunctionToolCallOutputItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let id = r.get();
        let call_id = r.get();
        let output = r.get();
        let type_ = r.get();
        let status = r.get();
        Ok(Self { id: id?, call_id: call_id?, output: output?, type_: type_?, status: status? })
    }
}
