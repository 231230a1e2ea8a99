//! `AiSearchChatCompletionsResponseChoice`: The dictionary [`AiSearchChatCompletionsResponseChoice`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::AiSearchChatCompletionsResponseChoiceMessage;
use crate::rt::{self, Js, Result};

/// The dictionary [`AiSearchChatCompletionsResponseChoice`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchChatCompletionsResponseChoice {
    /// The member `index`.
    pub index: Option<u32>,
    /// The member `message`.
    pub message: AiSearchChatCompletionsResponseChoiceMessage,
    /// Members that have no name of their own here.
    pub extra: HashMap<String, Js>,
}

impl rt::Decode for AiSearchChatCompletionsResponseChoice {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let index = r.get();
        let message = r.get();
        let extra = r.get();
        Ok(Self { index: index?, message: message?, extra: extra? })
    }
}
