//! `ResponseInputTextContent`: The dictionary `ResponseInputTextContent`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `ResponseInputTextContent`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseInputTextContent {
    /// The member `text`.
    pub text: String,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
}

impl ResponseInputTextContent {
    /// A `ResponseInputTextContent` with all that it has.
    pub fn new(text: impl Into<String>, type_: impl Into<String>) -> Self {
        Self { text: text.into(), type_: type_.into() }
    }
}

impl rt::Encode for ResponseInputTextContent {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.text);
        pack.put(&self.type_);
    }
}

impl rt::Decode for ResponseInputTextContent {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { text: r.get()?, type_: r.get()? })
    }
}
