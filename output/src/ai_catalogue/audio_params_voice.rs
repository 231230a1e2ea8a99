//! `AudioParamsVoice`: The dictionary `AudioParamsVoice`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AudioParamsVoice`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AudioParamsVoice {
    /// The member `id`.
    pub id: String,
}

impl AudioParamsVoice {
    /// A `AudioParamsVoice` with all that it has.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl rt::Encode for AudioParamsVoice {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
    }
}

impl rt::Decode for AudioParamsVoice {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()? })
    }
}
