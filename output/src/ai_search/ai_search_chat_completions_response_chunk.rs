//! `AiSearchChatCompletionsResponseChunk`: The dictionary `AiSearchChatCompletionsResponseChunk`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_search.jsonc`.

use super::{
    AiSearchChatCompletionsResponseChunkItem, AiSearchChatCompletionsResponseChunkScoringDetails,
};
use crate::rt::{self, Result};

/// The dictionary `AiSearchChatCompletionsResponseChunk`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchChatCompletionsResponseChunk {
    /// The member `id`.
    pub id: String,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// Match score (0-1)
    pub score: f64,
    /// The member `text`.
    pub text: String,
    /// The member `item`.
    pub item: AiSearchChatCompletionsResponseChunkItem,
    /// The member `scoring_details`.
    pub scoring_details: Option<AiSearchChatCompletionsResponseChunkScoringDetails>,
}

impl AiSearchChatCompletionsResponseChunk {
    /// A `AiSearchChatCompletionsResponseChunk` with what it must have.
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<String>,
        score: f64,
        text: impl Into<String>,
        item: AiSearchChatCompletionsResponseChunkItem,
    ) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
            score,
            text: text.into(),
            item,
            scoring_details: None,
        }
    }

    /// The member `scoring_details`.
    pub fn scoring_details(
        mut self,
        scoring_details: AiSearchChatCompletionsResponseChunkScoringDetails,
    ) -> Self {
        self.scoring_details = Some(scoring_details);
        self
    }
}

impl rt::Encode for AiSearchChatCompletionsResponseChunk {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.type_);
        pack.put(&self.score);
        pack.put(&self.text);
        pack.put(&self.item);
        pack.put(&self.scoring_details);
    }
}

impl rt::Decode for AiSearchChatCompletionsResponseChunk {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let id = r.get();
        let type_ = r.get();
        let score = r.get();
        let text = r.get();
        let item = r.get();
        let scoring_details = r.get();
        Ok(Self {
            id: id?,
            type_: type_?,
            score: score?,
            text: text?,
            item: item?,
            scoring_details: scoring_details?,
        })
    }
}
