//! `AiCfDeepgramFluxOutputWord`: The dictionary [`AiCfDeepgramFluxOutputWord`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfDeepgramFluxOutputWord`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfDeepgramFluxOutputWord {
    /// The individual punctuated, properly-cased word from the transcript
    pub word: String,
    /// Confidence that this word was transcribed correctly
    pub confidence: f64,
}

impl AiCfDeepgramFluxOutputWord {
    /// With all that there is.
    ///
    /// - `word`: The individual punctuated, properly-cased word from the transcript
    /// - `confidence`: Confidence that this word was transcribed correctly
    #[inline]
    pub fn new(word: impl Into<String>, confidence: f64) -> Self {
        Self { word: word.into(), confidence }
    }
}
