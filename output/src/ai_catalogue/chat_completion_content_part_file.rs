//! `ChatCompletionContentPartFile`: The dictionary `ChatCompletionContentPartFile`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ChatCompletionContentPartFileFile;
use crate::rt::{self, Result};

/// The dictionary `ChatCompletionContentPartFile`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionContentPartFile {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `file`.
    pub file: ChatCompletionContentPartFileFile,
}

impl ChatCompletionContentPartFile {
    /// A `ChatCompletionContentPartFile` with all that it has.
    pub fn new(type_: impl Into<String>, file: ChatCompletionContentPartFileFile) -> Self {
        Self { type_: type_.into(), file }
    }
}

impl rt::Encode for ChatCompletionContentPartFile {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.file);
    }
}

impl rt::Decode for ChatCompletionContentPartFile {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, file: r.get()? })
    }
}
