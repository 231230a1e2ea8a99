//! `ResponseOutputRefusal`: The dictionary `ResponseOutputRefusal`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `ResponseOutputRefusal`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseOutputRefusal {
    /// The member `refusal`.
    pub refusal: String,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
}

impl ResponseOutputRefusal {
    /// A `ResponseOutputRefusal` with all that it has.
    pub fn new(refusal: impl Into<String>, type_: impl Into<String>) -> Self {
        Self { refusal: refusal.into(), type_: type_.into() }
    }
}

impl rt::Encode for ResponseOutputRefusal {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.refusal);
        pack.put(&self.type_);
    }
}

impl rt::Decode for ResponseOutputRefusal {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { refusal: r.get()?, type_: r.get()? })
    }
}
