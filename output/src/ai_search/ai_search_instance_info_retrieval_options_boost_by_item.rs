//! `AiSearchInstanceInfoRetrievalOptionsBoostByItem`: The dictionary [`AiSearchInstanceInfoRetrievalOptionsBoostByItem`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiSearchInstanceInfoRetrievalOptionsBoostByItemDirection;
use crate::rt::{self, Result};

/// The dictionary [`AiSearchInstanceInfoRetrievalOptionsBoostByItem`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchInstanceInfoRetrievalOptionsBoostByItem {
    /// The member `field`.
    pub field: String,
    /// The member `direction`.
    pub direction: Option<AiSearchInstanceInfoRetrievalOptionsBoostByItemDirection>,
}

impl rt::Decode for AiSearchInstanceInfoRetrievalOptionsBoostByItem {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { field: r.get()?, direction: r.get()? })
    }
}
