//! `ResponseCustomToolCallOutput`: The dictionary `ResponseCustomToolCallOutput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `ResponseCustomToolCallOutput`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseCustomToolCallOutput {
    /// The member `call_id`.
    pub call_id: String,
    /// The member `output`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | (ResponseInputText | ResponseInputImage)[]`).
    pub output: Js,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `id`.
    pub id: Option<String>,
}

impl ResponseCustomToolCallOutput {
    /// A `ResponseCustomToolCallOutput` with what it must have.
    pub fn new(call_id: impl Into<String>, output: impl IntoJs, type_: impl Into<String>) -> Self {
        Self { call_id: call_id.into(), output: output.into_js(), type_: type_.into(), id: None }
    }

    /// The member `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl rt::Encode for ResponseCustomToolCallOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.call_id);
        pack.put(&self.output);
        pack.put(&self.type_);
        pack.put(&self.id);
    }
}

impl rt::Decode for ResponseCustomToolCallOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let call_id = r.get();
        let output = r.get();
        let type_ = r.get();
        let id = r.get();
        Ok(Self { call_id: call_id?, output: output?, type_: type_?, id: id? })
    }
}
