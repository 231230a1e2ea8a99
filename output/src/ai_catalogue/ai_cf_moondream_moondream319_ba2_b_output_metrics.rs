//! `AiCfMoondreamMoondream319BA2BOutputMetrics`: The dictionary [`AiCfMoondreamMoondream319BA2BOutputMetrics`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMoondreamMoondream319BA2BOutputMetrics`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "AiCfMoondreamMoondream319BA2BOutputMetrics")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMoondreamMoondream319Ba2BOutputMetrics {
    /// Number of input tokens consumed.
    pub input_tokens: f64,
    /// Number of output tokens generated.
    pub output_tokens: f64,
    /// Prefill time in milliseconds.
    pub prefill_time_ms: f64,
    /// Decode time in milliseconds.
    pub decode_time_ms: f64,
    /// Time to first token in milliseconds.
    pub ttft_ms: f64,
}

impl AiCfMoondreamMoondream319Ba2BOutputMetrics {
    /// With all that there is.
    ///
    /// - `input_tokens`: Number of input tokens consumed.
    /// - `output_tokens`: Number of output tokens generated.
    /// - `prefill_time_ms`: Prefill time in milliseconds.
    /// - `decode_time_ms`: Decode time in milliseconds.
    /// - `ttft_ms`: Time to first token in milliseconds.
    #[inline]
    pub fn new(
        input_tokens: f64,
        output_tokens: f64,
        prefill_time_ms: f64,
        decode_time_ms: f64,
        ttft_ms: f64,
    ) -> Self {
        Self { input_tokens, output_tokens, prefill_time_ms, decode_time_ms, ttft_ms }
    }
}
