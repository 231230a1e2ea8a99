//! `AiSearchItemContentResult`: The dictionary [`AiSearchItemContentResult`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`AiSearchItemContentResult`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchItemContentResult {
    /// The member `body`.
    pub body: crate::streams::ReadableStream,
    /// The member `contentType`.
    #[doc(alias = "contentType")]
    pub content_type: String,
    /// The member `filename`.
    pub filename: String,
    /// The member `size`.
    pub size: u64,
}

impl rt::Decode for AiSearchItemContentResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let body = r.get();
        let content_type = r.get();
        let filename = r.get();
        let size = r.get();
        Ok(Self { body: body?, content_type: content_type?, filename: filename?, size: size? })
    }
}
