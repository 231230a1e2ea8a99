//! `AiSearchItemLog`: The dictionary [`AiSearchItemLog`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt::{self, Result};

/// The dictionary [`AiSearchItemLog`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchItemLog {
    /// The member `timestamp`.
    pub timestamp: String,
    /// The member `action`.
    pub action: String,
    /// The member `message`.
    pub message: String,
    /// The member `fileKey`.
    #[doc(alias = "fileKey")]
    pub file_key: Option<String>,
    /// The member `chunkCount`.
    #[doc(alias = "chunkCount")]
    pub chunk_count: Option<u32>,
    /// The member `processingTimeMs`.
    #[doc(alias = "processingTimeMs")]
    pub processing_time: Option<Duration>,
    /// The member `errorType`.
    #[doc(alias = "errorType")]
    pub error_type: Option<String>,
}

impl rt::Decode for AiSearchItemLog {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            timestamp: r.get()?,
            action: r.get()?,
            message: r.get()?,
            file_key: r.get()?,
            chunk_count: r.get()?,
            processing_time: r.optional(|r| r.milliseconds())?,
            error_type: r.get()?,
        })
    }
}
