//! `AiCfMoondreamMoondream319BA2BOutputMetrics`: The dictionary `AiCfMoondreamMoondream319BA2BOutputMetrics`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfMoondreamMoondream319BA2BOutputMetrics`.
#[doc(alias = "AiCfMoondreamMoondream319BA2BOutputMetrics")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMoondreamMoondream319BA2BOutputMetrics {
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

impl ZzAiCfMoondreamMoondream319BA2BOutputMetrics {
    /// A `AiCfMoondreamMoondream319BA2BOutputMetrics` with all that it has.
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

impl rt::Encode for ZzAiCfMoondreamMoondream319BA2BOutputMetrics {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.input_tokens);
        pack.put(&self.output_tokens);
        pack.put(&self.prefill_time_ms);
        pack.put(&self.decode_time_ms);
        pack.put(&self.ttft_ms);
    }
}

impl rt::Decode for ZzAiCfMoondreamMoondream319BA2BOutputMetrics {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            input_tokens: r.get()?,
            output_tokens: r.get()?,
            prefill_time_ms: r.get()?,
            decode_time_ms: r.get()?,
            ttft_ms: r.get()?,
        })
    }
}
