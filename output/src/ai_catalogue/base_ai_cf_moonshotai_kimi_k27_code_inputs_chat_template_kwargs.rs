//! `BaseAiCfMoonshotaiKimiK27CodeInputsChatTemplateKwargs`: The dictionary [`BaseAiCfMoonshotaiKimiK27CodeInputsChatTemplateKwargs`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`BaseAiCfMoonshotaiKimiK27CodeInputsChatTemplateKwargs`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BaseAiCfMoonshotaiKimiK27CodeInputsChatTemplateKwargs {
    /// If false, preserves reasoning context between turns.
    pub clear_thinking: Option<bool>,
    /// Reasoning is always enabled for this model and cannot be disabled. This model has no reasoning effort levels.
    ///
    /// Defaults to `true`.
    pub enable_thinking: Option<bool>,
}

impl BaseAiCfMoonshotaiKimiK27CodeInputsChatTemplateKwargs {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// If false, preserves reasoning context between turns.
    #[inline]
    pub fn clear_thinking(mut self, clear_thinking: bool) -> Self {
        self.clear_thinking = Some(clear_thinking);
        self
    }

    /// Reasoning is always enabled for this model and cannot be disabled. This model has no reasoning effort levels.
    ///
    /// Defaults to `true`.
    #[inline]
    pub fn enable_thinking(mut self, enable_thinking: bool) -> Self {
        self.enable_thinking = Some(enable_thinking);
        self
    }
}
