//! `AssistantMessageAudio`: The dictionary `AssistantMessageAudio`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AssistantMessageAudio`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AssistantMessageAudio {
    /// The member `id`.
    pub id: String,
}

impl AssistantMessageAudio {
    /// A `AssistantMessageAudio` with all that it has.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl rt::Encode for AssistantMessageAudio {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
    }
}

impl rt::Decode for AssistantMessageAudio {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()? })
    }
}
