//! `AiSearchChatCompletionsResponseChoiceMessage`: The dictionary [`AiSearchChatCompletionsResponseChoiceMessage`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::AiSearchChatCompletionsResponseChoiceMessageRole;
use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiSearchChatCompletionsResponseChoiceMessage`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiSearchChatCompletionsResponseChoiceMessage {
    /// The member `role`.
    pub role: AiSearchChatCompletionsResponseChoiceMessageRole,
    /// The member `content`.
    pub content: Option<String>,
    /// Members that have no name of their own here.
    #[js(flatten)]
    pub extra: HashMap<String, Js>,
}

impl AiSearchChatCompletionsResponseChoiceMessage {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(role: AiSearchChatCompletionsResponseChoiceMessageRole) -> Self {
        Self { role, content: None, extra: HashMap::new() }
    }

    /// The member `content`.
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Members that have no name of their own here.
    #[inline]
    pub fn extra(mut self, name: impl Into<String>, value: impl IntoJs) -> Self {
        self.extra.insert(name.into(), value.into_js());
        self
    }
}
