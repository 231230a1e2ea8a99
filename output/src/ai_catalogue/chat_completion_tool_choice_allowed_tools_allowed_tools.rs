//! `ChatCompletionToolChoiceAllowedToolsAllowedTools`: The dictionary [`ChatCompletionToolChoiceAllowedToolsAllowedTools`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::ChatCompletionToolChoiceAllowedToolsAllowedToolsMode;
use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionToolChoiceAllowedToolsAllowedTools`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct ChatCompletionToolChoiceAllowedToolsAllowedTools {
    /// The member `mode`.
    pub mode: ChatCompletionToolChoiceAllowedToolsAllowedToolsMode,
    /// The member `tools`.
    pub tools: Vec<HashMap<String, Js>>,
}

impl ChatCompletionToolChoiceAllowedToolsAllowedTools {
    /// With all that there is.
    #[inline]
    pub fn new(
        mode: ChatCompletionToolChoiceAllowedToolsAllowedToolsMode,
        tools: Vec<HashMap<String, Js>>,
    ) -> Self {
        Self { mode, tools }
    }
}
