//! `AiSearchItemChunksResponseResultInfo`: The dictionary [`AiSearchItemChunksResponseResultInfo`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`AiSearchItemChunksResponseResultInfo`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchItemChunksResponseResultInfo {
    /// The member `count`.
    pub count: u32,
    /// The member `total`.
    pub total: u32,
    /// The member `limit`.
    pub limit: u32,
    /// The member `offset`.
    pub offset: u32,
}

impl rt::Decode for AiSearchItemChunksResponseResultInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { count: r.get()?, total: r.get()?, limit: r.get()?, offset: r.get()? })
    }
}
