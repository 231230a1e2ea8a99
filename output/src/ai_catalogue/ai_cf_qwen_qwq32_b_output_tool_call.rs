//! `AiCfQwenQwq32BOutputToolCall`: The dictionary [`AiCfQwenQwq32BOutputToolCall`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfQwenQwq32BOutputToolCall`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfQwenQwq32BOutputToolCall {
    /// The arguments passed to be passed to the tool call request
    pub arguments: Option<Js>,
    /// The name of the tool to be called
    pub name: Option<String>,
}

impl AiCfQwenQwq32BOutputToolCall {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The arguments passed to be passed to the tool call request
    #[inline]
    pub fn arguments(mut self, arguments: impl IntoJs) -> Self {
        self.arguments = Some(arguments.into_js());
        self
    }

    /// The name of the tool to be called
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
