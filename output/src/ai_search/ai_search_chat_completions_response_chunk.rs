//! `AiSearchChatCompletionsResponseChunk`: The dictionary [`AiSearchChatCompletionsResponseChunk`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiSearchChatCompletionsResponseChunkItem, AiSearchChatCompletionsResponseChunkScoringDetails,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`AiSearchChatCompletionsResponseChunk`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
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
    #[js(rename = "scoring_details")]
    pub scoring_details: Option<AiSearchChatCompletionsResponseChunkScoringDetails>,
}

impl AiSearchChatCompletionsResponseChunk {
    /// With what must be set, and nothing else.
    ///
    /// - `score`: Match score (0-1)
    #[inline]
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
    #[inline]
    pub fn scoring_details(
        mut self,
        scoring_details: AiSearchChatCompletionsResponseChunkScoringDetails,
    ) -> Self {
        self.scoring_details = Some(scoring_details);
        self
    }
}
