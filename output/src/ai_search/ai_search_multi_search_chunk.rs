//! `AiSearchMultiSearchChunk`: A search result chunk tagged with the instance it originated from.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiSearchMultiSearchChunkItem, AiSearchMultiSearchChunkScoringDetails};
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// A search result chunk tagged with the instance it originated from.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
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
    #[js(rename = "scoring_details")]
    pub scoring_details: Option<AiSearchMultiSearchChunkScoringDetails>,
    /// The member `instance_id`.
    #[js(rename = "instance_id")]
    pub instance_id: String,
}

impl AiSearchMultiSearchChunk {
    /// With what must be set, and nothing else.
    ///
    /// - `score`: Match score (0-1)
    #[inline]
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<String>,
        score: f64,
        text: impl Into<String>,
        item: AiSearchMultiSearchChunkItem,
        instance_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
            score,
            text: text.into(),
            item,
            scoring_details: None,
            instance_id: instance_id.into(),
        }
    }

    /// The member `scoring_details`.
    #[inline]
    pub fn scoring_details(
        mut self,
        scoring_details: AiSearchMultiSearchChunkScoringDetails,
    ) -> Self {
        self.scoring_details = Some(scoring_details);
        self
    }
}

impl rt::Encode for AiSearchMultiSearchChunk {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.type_);
        pack.put(&self.score);
        pack.put(&self.text);
        pack.put(&self.item);
        pack.put(&self.scoring_details);
        pack.put(&self.instance_id);
    }
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
