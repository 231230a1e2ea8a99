//! `AiCfNvidiaNemotron3120BA12BInputChatTemplateKwargs`: The dictionary `AiCfNvidiaNemotron3120BA12BInputChatTemplateKwargs`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfNvidiaNemotron3120BA12BInputChatTemplateKwargs`.
#[doc(alias = "AiCfNvidiaNemotron3120BA12BInputChatTemplateKwargs")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfNvidiaNemotron3120BA12BInputChatTemplateKwargs {
    /// Whether to enable reasoning. Reasoning is enabled by default.
    pub enable_thinking: Option<bool>,
    /// When reasoning is enabled, use Nemotron's low-effort reasoning mode, which uses significantly fewer reasoning tokens.
    pub low_effort: Option<bool>,
    /// For coding agent use, Nvidia suggests setting force_nonempty_content=true
    pub force_nonempty_content: Option<bool>,
}

impl ZzAiCfNvidiaNemotron3120BA12BInputChatTemplateKwargs {
    /// A `AiCfNvidiaNemotron3120BA12BInputChatTemplateKwargs` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to enable reasoning. Reasoning is enabled by default.
    pub fn enable_thinking(mut self, enable_thinking: bool) -> Self {
        self.enable_thinking = Some(enable_thinking);
        self
    }

    /// When reasoning is enabled, use Nemotron's low-effort reasoning mode, which uses significantly fewer reasoning tokens.
    pub fn low_effort(mut self, low_effort: bool) -> Self {
        self.low_effort = Some(low_effort);
        self
    }

    /// For coding agent use, Nvidia suggests setting force_nonempty_content=true
    pub fn force_nonempty_content(mut self, force_nonempty_content: bool) -> Self {
        self.force_nonempty_content = Some(force_nonempty_content);
        self
    }
}

impl rt::Encode for ZzAiCfNvidiaNemotron3120BA12BInputChatTemplateKwargs {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.enable_thinking);
        pack.put(&self.low_effort);
        pack.put(&self.force_nonempty_content);
    }
}

impl rt::Decode for ZzAiCfNvidiaNemotron3120BA12BInputChatTemplateKwargs {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            enable_thinking: r.get()?,
            low_effort: r.get()?,
            force_nonempty_content: r.get()?,
        })
    }
}
