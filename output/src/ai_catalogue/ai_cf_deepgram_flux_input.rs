//! `Ai_Cf_Deepgram_Flux_Input`: The dictionary [`Ai_Cf_Deepgram_Flux_Input`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfDeepgramFluxInputMipOptOut;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Deepgram_Flux_Input`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `encoding` is always `"linear16"`.
///
/// - `encoding`: Encoding of the audio stream. Currently only supports raw signed little-endian 16-bit PCM.
#[doc(alias = "Ai_Cf_Deepgram_Flux_Input")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(encoding = "linear16"))]
#[non_exhaustive]
pub struct AiCfDeepgramFluxInput {
    /// Sample rate of the audio stream in Hz.
    pub sample_rate: String,
    /// End-of-turn confidence required to fire an eager end-of-turn event. When set, enables EagerEndOfTurn and TurnResumed events. Valid Values 0.3 - 0.9.
    pub eager_eot_threshold: Option<String>,
    /// End-of-turn confidence required to finish a turn. Valid Values 0.5 - 0.9.
    pub eot_threshold: Option<String>,
    /// A turn will be finished when this much time has passed after speech, regardless of EOT confidence.
    pub eot_timeout_ms: Option<String>,
    /// Keyterm prompting can improve recognition of specialized terminology. Pass multiple keyterm query parameters to boost multiple keyterms.
    pub keyterm: Option<String>,
    /// Opts out requests from the Deepgram Model Improvement Program. Refer to Deepgram Docs for pricing impacts before setting this to true. <https://dpgr.am/deepgram-mip>
    pub mip_opt_out: Option<AiCfDeepgramFluxInputMipOptOut>,
    /// Label your requests for the purpose of identification during usage reporting
    pub tag: Option<String>,
}

impl AiCfDeepgramFluxInput {
    /// With what must be set, and nothing else.
    ///
    /// - `sample_rate`: Sample rate of the audio stream in Hz.
    #[inline]
    pub fn new(sample_rate: impl Into<String>) -> Self {
        Self {
            sample_rate: sample_rate.into(),
            eager_eot_threshold: None,
            eot_threshold: None,
            eot_timeout_ms: None,
            keyterm: None,
            mip_opt_out: None,
            tag: None,
        }
    }

    /// End-of-turn confidence required to fire an eager end-of-turn event. When set, enables EagerEndOfTurn and TurnResumed events. Valid Values 0.3 - 0.9.
    #[inline]
    pub fn eager_eot_threshold(mut self, eager_eot_threshold: impl Into<String>) -> Self {
        self.eager_eot_threshold = Some(eager_eot_threshold.into());
        self
    }

    /// End-of-turn confidence required to finish a turn. Valid Values 0.5 - 0.9.
    #[inline]
    pub fn eot_threshold(mut self, eot_threshold: impl Into<String>) -> Self {
        self.eot_threshold = Some(eot_threshold.into());
        self
    }

    /// A turn will be finished when this much time has passed after speech, regardless of EOT confidence.
    #[inline]
    pub fn eot_timeout_ms(mut self, eot_timeout_ms: impl Into<String>) -> Self {
        self.eot_timeout_ms = Some(eot_timeout_ms.into());
        self
    }

    /// Keyterm prompting can improve recognition of specialized terminology. Pass multiple keyterm query parameters to boost multiple keyterms.
    #[inline]
    pub fn keyterm(mut self, keyterm: impl Into<String>) -> Self {
        self.keyterm = Some(keyterm.into());
        self
    }

    /// Opts out requests from the Deepgram Model Improvement Program. Refer to Deepgram Docs for pricing impacts before setting this to true. <https://dpgr.am/deepgram-mip>
    #[inline]
    pub fn mip_opt_out(mut self, mip_opt_out: AiCfDeepgramFluxInputMipOptOut) -> Self {
        self.mip_opt_out = Some(mip_opt_out);
        self
    }

    /// Label your requests for the purpose of identification during usage reporting
    #[inline]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }
}
