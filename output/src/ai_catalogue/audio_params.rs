//! `AudioParams`: The dictionary `AudioParams`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AudioParamsFormat;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `AudioParams`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AudioParams {
    /// The member `voice`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | AudioParamsVoice`).
    pub voice: Js,
    /// The member `format`.
    pub format: AudioParamsFormat,
}

impl AudioParams {
    /// A `AudioParams` with all that it has.
    pub fn new(voice: impl IntoJs, format: AudioParamsFormat) -> Self {
        Self { voice: voice.into_js(), format }
    }
}

impl rt::Encode for AudioParams {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.voice);
        pack.put(&self.format);
    }
}

impl rt::Decode for AudioParams {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let voice = r.get();
        let format = r.get();
        Ok(Self { voice: voice?, format: format? })
    }
}
