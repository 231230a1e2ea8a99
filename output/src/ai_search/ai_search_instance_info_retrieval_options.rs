//! `AiSearchInstanceInfoRetrievalOptions`: The dictionary [`AiSearchInstanceInfoRetrievalOptions`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiSearchInstanceInfoRetrievalOptionsBoostByItem,
    AiSearchInstanceInfoRetrievalOptionsKeywordMatchMode,
};
use crate::rt::{self, Result};

/// The dictionary [`AiSearchInstanceInfoRetrievalOptions`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AiSearchInstanceInfoRetrievalOptions {
    /// The member `keyword_match_mode`.
    pub keyword_match_mode: Option<AiSearchInstanceInfoRetrievalOptionsKeywordMatchMode>,
    /// The member `boost_by`.
    pub boost_by: Option<Vec<AiSearchInstanceInfoRetrievalOptionsBoostByItem>>,
}

impl rt::Decode for AiSearchInstanceInfoRetrievalOptions {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { keyword_match_mode: r.get()?, boost_by: r.get()? })
    }
}
