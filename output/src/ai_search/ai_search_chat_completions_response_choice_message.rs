//! `AiSearchChatCompletionsResponseChoiceMessage`: The dictionary [`AiSearchChatCompletionsResponseChoiceMessage`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::AiSearchChatCompletionsResponseChoiceMessageRole;
use crate::rt::{self, Js, Result};

/// The dictionary [`AiSearchChatCompletionsResponseChoiceMessage`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchChatCompletionsResponseChoiceMessage {
    /// The member `role`.
    pub role: AiSearchChatCompletionsResponseChoiceMessageRole,
    /// The member `content`.
    pub content: Option<String>,
    /// Members that have no name of their own here.
    pub extra: HashMap<String, Js>,
}

impl rt::Decode for AiSearchChatCompletionsResponseChoiceMessage {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let role = r.get();
        let content = r.get();
        let extra = r.get();
        Ok(Self { role: role?, content: content?, extra: extra? })
    }
}
