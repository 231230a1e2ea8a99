//! `AiSearchChatCompletionsResponse`: The dictionary [`AiSearchChatCompletionsResponse`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{AiSearchChatCompletionsResponseChoice, AiSearchChatCompletionsResponseChunk};
use crate::rt::{self, Js, Result};

/// The dictionary [`AiSearchChatCompletionsResponse`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchChatCompletionsResponse {
    /// The member `id`.
    pub id: Option<String>,
    /// The member `object`.
    pub object: Option<String>,
    /// The member `model`.
    pub model: Option<String>,
    /// The member `choices`.
    pub choices: Vec<AiSearchChatCompletionsResponseChoice>,
    /// The member `chunks`.
    pub chunks: Vec<AiSearchChatCompletionsResponseChunk>,
    /// Members that have no name of their own here.
    pub extra: HashMap<String, Js>,
}

impl rt::Decode for AiSearchChatCompletionsResponse {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let id = r.get();
        let object = r.get();
        let model = r.get();
        let choices = r.get();
        let chunks = r.get();
        let extra = r.get();
        Ok(Self {
            id: id?,
            object: object?,
            model: model?,
            choices: choices?,
            chunks: chunks?,
            extra: extra?,
        })
    }
}
