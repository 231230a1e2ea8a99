//! `AudioParams`: The dictionary [`AudioParams`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AudioParamsFormat, AudioParamsVoiceOrStr};
use crate::{FromJs, IntoJs};

/// The dictionary [`AudioParams`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AudioParams {
    /// The member `voice`.
    pub voice: AudioParamsVoiceOrStr,
    /// The member `format`.
    pub format: AudioParamsFormat,
}

impl AudioParams {
    /// With all that there is.
    #[inline]
    pub fn new(voice: impl Into<AudioParamsVoiceOrStr>, format: AudioParamsFormat) -> Self {
        Self { voice: voice.into(), format }
    }
}
