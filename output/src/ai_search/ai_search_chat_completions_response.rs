//! `AiSearchChatCompletionsResponse`: The dictionary [`AiSearchChatCompletionsResponse`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{AiSearchChatCompletionsResponseChoice, AiSearchChatCompletionsResponseChunk};
use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiSearchChatCompletionsResponse`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, FromJs, IntoJs)]
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
    #[js(flatten)]
    pub extra: HashMap<String, Js>,
}

impl AiSearchChatCompletionsResponse {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(
        choices: Vec<AiSearchChatCompletionsResponseChoice>,
        chunks: Vec<AiSearchChatCompletionsResponseChunk>,
    ) -> Self {
        Self { id: None, object: None, model: None, choices, chunks, extra: HashMap::new() }
    }

    /// The member `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The member `object`.
    #[inline]
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Some(object.into());
        self
    }

    /// The member `model`.
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Members that have no name of their own here.
    #[inline]
    pub fn extra(mut self, name: impl Into<String>, value: impl IntoJs) -> Self {
        self.extra.insert(name.into(), value.into_js());
        self
    }
}
