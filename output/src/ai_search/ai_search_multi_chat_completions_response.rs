//! `AiSearchMultiChatCompletionsResponse`: Response from multi-instance chat completions, with chunks tagged by instance and optional partial-failure errors.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_search.jsonc`.

use super::{
    AiSearchChatCompletionsResponseChoice, AiSearchMultiSearchChunk, AiSearchMultiSearchError,
};
use crate::rt::{self, Result};

/// Response from multi-instance chat completions, with chunks tagged by instance and optional partial-failure errors.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchMultiChatCompletionsResponse {
    /// The member `id`.
    pub id: Option<String>,
    /// The member `object`.
    pub object: Option<String>,
    /// The member `model`.
    pub model: Option<String>,
    /// The member `choices`.
    pub choices: Vec<AiSearchChatCompletionsResponseChoice>,
    /// The member `chunks`.
    pub chunks: Vec<AiSearchMultiSearchChunk>,
    /// The member `errors`.
    pub errors: Option<Vec<AiSearchMultiSearchError>>,
}

impl AiSearchMultiChatCompletionsResponse {
    /// A `AiSearchMultiChatCompletionsResponse` with what it must have.
    pub fn new(
        choices: Vec<AiSearchChatCompletionsResponseChoice>,
        chunks: Vec<AiSearchMultiSearchChunk>,
    ) -> Self {
        Self { id: None, object: None, model: None, choices, chunks, errors: None }
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

    /// The member `errors`.
    pub fn errors(mut self, errors: Vec<AiSearchMultiSearchError>) -> Self {
        self.errors = Some(errors);
        self
    }
}

impl rt::Encode for AiSearchMultiChatCompletionsResponse {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.object);
        pack.put(&self.model);
        pack.put(&self.choices);
        pack.put(&self.chunks);
        pack.put(&self.errors);
    }
}

impl rt::Decode for AiSearchMultiChatCompletionsResponse {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let id = r.get();
        let object = r.get();
        let model = r.get();
        let choices = r.get();
        let chunks = r.get();
        let errors = r.get();
        Ok(Self {
            id: id?,
            object: object?,
            model: model?,
            choices: choices?,
            chunks: chunks?,
            errors: errors?,
        })
    }
}
