//! `ResponseConversationParam`: The dictionary `ResponseConversationParam`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `ResponseConversationParam`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseConversationParam {
    /// The member `id`.
    pub id: String,
}

impl ResponseConversationParam {
    /// A `ResponseConversationParam` with all that it has.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl rt::Encode for ResponseConversationParam {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
    }
}

impl rt::Decode for ResponseConversationParam {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()? })
    }
}
