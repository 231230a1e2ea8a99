//! `AiSearchChatCompletionsResponseChoice`: The dictionary [`AiSearchChatCompletionsResponseChoice`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::AiSearchChatCompletionsResponseChoiceMessage;
use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiSearchChatCompletionsResponseChoice`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiSearchChatCompletionsResponseChoice {
    /// The member `index`.
    pub index: Option<u32>,
    /// The member `message`.
    pub message: AiSearchChatCompletionsResponseChoiceMessage,
    /// Members that have no name of their own here.
    #[js(flatten)]
    pub extra: HashMap<String, Js>,
}

impl AiSearchChatCompletionsResponseChoice {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(message: AiSearchChatCompletionsResponseChoiceMessage) -> Self {
        Self { index: None, message, extra: HashMap::new() }
    }

    /// The member `index`.
    #[inline]
    pub fn index(mut self, index: u32) -> Self {
        self.index = Some(index);
        self
    }

    /// Members that have no name of their own here.
    #[inline]
    pub fn extra(mut self, name: impl Into<String>, value: impl IntoJs) -> Self {
        self.extra.insert(name.into(), value.into_js());
        self
    }
}
