//! `ChatCompletionToolChoiceAllowedTools`: The dictionary [`ChatCompletionToolChoiceAllowedTools`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ChatCompletionToolChoiceAllowedToolsAllowedTools;
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionToolChoiceAllowedTools`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"allowed_tools"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "allowed_tools"))]
#[non_exhaustive]
pub struct ChatCompletionToolChoiceAllowedTools {
    /// The member `allowed_tools`.
    pub allowed_tools: ChatCompletionToolChoiceAllowedToolsAllowedTools,
}

impl ChatCompletionToolChoiceAllowedTools {
    /// With all that there is.
    #[inline]
    pub fn new(allowed_tools: ChatCompletionToolChoiceAllowedToolsAllowedTools) -> Self {
        Self { allowed_tools }
    }
}
