//! `AiCfBaaiBgeM3InputWithRequests`: The dictionary [`AiCfBaaiBgeM3InputWithRequests`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfBaaiBgeM3InputWithRequestsRequestsItem;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfBaaiBgeM3InputWithRequests`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfBaaiBgeM3InputWithRequests {
    /// Batch of the embeddings requests to run using async-queue
    pub requests: Vec<AiCfBaaiBgeM3InputWithRequestsRequestsItem>,
}

impl AiCfBaaiBgeM3InputWithRequests {
    /// With all that there is.
    ///
    /// - `requests`: Batch of the embeddings requests to run using async-queue
    #[inline]
    pub fn new(requests: Vec<AiCfBaaiBgeM3InputWithRequestsRequestsItem>) -> Self {
        Self { requests }
    }
}
