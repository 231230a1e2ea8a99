//! `AiCfNvidiaNemotron3120BA12BInputChatTemplateKwargs`: The dictionary [`AiCfNvidiaNemotron3120BA12BInputChatTemplateKwargs`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfNvidiaNemotron3120BA12BInputChatTemplateKwargs`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "AiCfNvidiaNemotron3120BA12BInputChatTemplateKwargs")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfNvidiaNemotron3120Ba12BInputChatTemplateKwargs {
    /// Whether to enable reasoning. Reasoning is enabled by default.
    pub enable_thinking: Option<bool>,
    /// When reasoning is enabled, use Nemotron's low-effort reasoning mode, which uses significantly fewer reasoning tokens.
    pub low_effort: Option<bool>,
    /// For coding agent use, Nvidia suggests setting force_nonempty_content=true
    pub force_nonempty_content: Option<bool>,
}

impl AiCfNvidiaNemotron3120Ba12BInputChatTemplateKwargs {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to enable reasoning. Reasoning is enabled by default.
    #[inline]
    pub fn enable_thinking(mut self, enable_thinking: bool) -> Self {
        self.enable_thinking = Some(enable_thinking);
        self
    }

    /// When reasoning is enabled, use Nemotron's low-effort reasoning mode, which uses significantly fewer reasoning tokens.
    #[inline]
    pub fn low_effort(mut self, low_effort: bool) -> Self {
        self.low_effort = Some(low_effort);
        self
    }

    /// For coding agent use, Nvidia suggests setting force_nonempty_content=true
    #[inline]
    pub fn force_nonempty_content(mut self, force_nonempty_content: bool) -> Self {
        self.force_nonempty_content = Some(force_nonempty_content);
        self
    }
}
