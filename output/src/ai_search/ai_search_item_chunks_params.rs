//! `AiSearchItemChunksParams`: The dictionary [`AiSearchItemChunksParams`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`AiSearchItemChunksParams`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default)]
pub struct AiSearchItemChunksParams {
    limit: Option<u32>,
    offset: Option<u32>,
}

impl AiSearchItemChunksParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Maximum number of chunks to return (1-100, default 20).
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Offset into the chunks list (default 0).
    #[inline]
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl rt::Encode for AiSearchItemChunksParams {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.limit);
        pack.put(&self.offset);
    }
}
