//! `AiSearchChatCompletionsResponseChunk`: The dictionary [`AiSearchChatCompletionsResponseChunk`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiSearchChatCompletionsResponseChunkItem, AiSearchChatCompletionsResponseChunkScoringDetails,
};
use crate::rt::{self, Result};

/// The dictionary [`AiSearchChatCompletionsResponseChunk`](https://developers.cloudflare.com/ai-search/).
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

impl rt::Decode for AiSearchChatCompletionsResponseChunk {
    #[inline]
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
