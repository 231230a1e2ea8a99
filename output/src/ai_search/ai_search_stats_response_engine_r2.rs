//! `AiSearchStatsResponseEngineR2`: The dictionary [`AiSearchStatsResponseEngineR2`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`AiSearchStatsResponseEngineR2`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchStatsResponseEngineR2 {
    /// The member `payloadSizeBytes`.
    #[doc(alias = "payloadSizeBytes")]
    pub payload_size_bytes: u64,
    /// The member `metadataSizeBytes`.
    #[doc(alias = "metadataSizeBytes")]
    pub metadata_size_bytes: u64,
    /// The member `objectCount`.
    #[doc(alias = "objectCount")]
    pub object_count: u32,
}

impl rt::Decode for AiSearchStatsResponseEngineR2 {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            payload_size_bytes: r.get()?,
            metadata_size_bytes: r.get()?,
            object_count: r.get()?,
        })
    }
}
