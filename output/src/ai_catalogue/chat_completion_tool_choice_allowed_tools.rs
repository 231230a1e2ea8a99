//! `ChatCompletionToolChoiceAllowedTools`: The dictionary [`ChatCompletionToolChoiceAllowedTools`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ChatCompletionToolChoiceAllowedToolsAllowedTools;
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionToolChoiceAllowedTools`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChatCompletionToolChoiceAllowedTools {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `allowed_tools`.
    #[js(rename = "allowed_tools")]
    pub allowed_tools: ChatCompletionToolChoiceAllowedToolsAllowedTools,
}

impl ChatCompletionToolChoiceAllowedTools {
    /// With all that there is.
    #[inline]
    pub fn new(
        type_: impl Into<String>,
        allowed_tools: ChatCompletionToolChoiceAllowedToolsAllowedTools,
    ) -> Self {
        Self { type_: type_.into(), allowed_tools }
    }
}
