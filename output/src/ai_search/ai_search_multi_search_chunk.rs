//! `AiSearchMultiSearchChunk`: A search result chunk tagged with the instance it originated from.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiSearchMultiSearchChunkItem, AiSearchMultiSearchChunkScoringDetails};
use crate::rt::{self, Result};

/// A search result chunk tagged with the instance it originated from.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchMultiSearchChunk {
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
    pub item: AiSearchMultiSearchChunkItem,
    /// The member `scoring_details`.
    pub scoring_details: Option<AiSearchMultiSearchChunkScoringDetails>,
    /// The member `instance_id`.
    pub instance_id: String,
}

impl rt::Decode for AiSearchMultiSearchChunk {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let id = r.get();
        let type_ = r.get();
        let score = r.get();
        let text = r.get();
        let item = r.get();
        let scoring_details = r.get();
        let instance_id = r.get();
        Ok(Self {
            id: id?,
            type_: type_?,
            score: score?,
            text: text?,
            item: item?,
            scoring_details: scoring_details?,
            instance_id: instance_id?,
        })
    }
}
