//! `AiSearchConfigRetrievalOptions`: The dictionary [`AiSearchConfigRetrievalOptions`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiSearchConfigRetrievalOptionsBoostByItem, AiSearchConfigRetrievalOptionsKeywordMatchMode,
};
use crate::rt;

/// The dictionary [`AiSearchConfigRetrievalOptions`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default)]
pub struct AiSearchConfigRetrievalOptions {
    keyword_match_mode: Option<AiSearchConfigRetrievalOptionsKeywordMatchMode>,
    boost_by: Option<Vec<AiSearchConfigRetrievalOptionsBoostByItem>>,
}

impl AiSearchConfigRetrievalOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `keyword_match_mode`.
    #[inline]
    pub fn keyword_match_mode(
        mut self,
        keyword_match_mode: AiSearchConfigRetrievalOptionsKeywordMatchMode,
    ) -> Self {
        self.keyword_match_mode = Some(keyword_match_mode);
        self
    }

    /// The member `boost_by`.
    #[inline]
    pub fn boost_by(mut self, boost_by: Vec<AiSearchConfigRetrievalOptionsBoostByItem>) -> Self {
        self.boost_by = Some(boost_by);
        self
    }
}

impl rt::Encode for AiSearchConfigRetrievalOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.keyword_match_mode);
        pack.put(&self.boost_by);
    }
}
