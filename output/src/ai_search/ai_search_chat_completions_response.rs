//! `AiSearchChatCompletionsResponse`: The dictionary `AiSearchChatCompletionsResponse`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_search.jsonc`.

use super::{AiSearchChatCompletionsResponseChoice, AiSearchChatCompletionsResponseChunk};
use crate::rt::{self, Result};

/// The dictionary `AiSearchChatCompletionsResponse`.
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
}

impl AiSearchChatCompletionsResponse {
    /// A `AiSearchChatCompletionsResponse` with what it must have.
    pub fn new(
        choices: Vec<AiSearchChatCompletionsResponseChoice>,
        chunks: Vec<AiSearchChatCompletionsResponseChunk>,
    ) -> Self {
        Self { id: None, object: None, model: None, choices, chunks }
    }

    /// The member `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The member `object`.
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Some(object.into());
        self
    }

    /// The member `model`.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }
}

impl rt::Encode for AiSearchChatCompletionsResponse {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.object);
        pack.put(&self.model);
        pack.put(&self.choices);
        pack.put(&self.chunks);
    }
}

impl rt::Decode for AiSearchChatCompletionsResponse {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let id = r.get();
        let object = r.get();
        let model = r.get();
        let choices = r.get();
        let chunks = r.get();
        Ok(Self { id: id?, object: object?, model: model?, choices: choices?, chunks: chunks? })
    }
}
