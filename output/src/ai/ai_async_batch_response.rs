//! `AiAsyncBatchResponse`: The dictionary [`AiAsyncBatchResponse`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`AiAsyncBatchResponse`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiAsyncBatchResponse {
    /// The member `request_id`.
    pub request_id: String,
}

impl rt::Decode for AiAsyncBatchResponse {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { request_id: r.get()? })
    }
}
