//! `BaseAiCfQwenQwen3827BInputsChatTemplateKwargs`: The dictionary [`BaseAiCfQwenQwen3827BInputsChatTemplateKwargs`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`BaseAiCfQwenQwen3827BInputsChatTemplateKwargs`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BaseAiCfQwenQwen3827BInputsChatTemplateKwargs {
    /// If false, preserves reasoning context between turns.
    pub clear_thinking: Option<bool>,
    /// Whether to enable reasoning for this model.
    ///
    /// Defaults to `true`.
    pub enable_thinking: Option<bool>,
}

impl BaseAiCfQwenQwen3827BInputsChatTemplateKwargs {
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

    /// Whether to enable reasoning for this model.
    ///
    /// Defaults to `true`.
    #[inline]
    pub fn enable_thinking(mut self, enable_thinking: bool) -> Self {
        self.enable_thinking = Some(enable_thinking);
        self
    }
}
