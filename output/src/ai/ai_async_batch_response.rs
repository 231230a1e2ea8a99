//! `AiAsyncBatchResponse`: The dictionary [`AiAsyncBatchResponse`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiAsyncBatchResponse`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiAsyncBatchResponse {
    /// The member `request_id`.
    pub request_id: String,
}

impl AiAsyncBatchResponse {
    /// With all that there is.
    #[inline]
    pub fn new(request_id: impl Into<String>) -> Self {
        Self { request_id: request_id.into() }
    }
}
