//! `WebSearchResponseMetadata`: Per-response metadata for a Web Search query.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt::{self, Result};

/// Per-response metadata for a Web Search query. Carries operational
/// fields useful for support and debugging.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WebSearchResponseMetadata {
    /// The query that was executed.
    pub query: String,
    /// Opaque request identifier used for support and debugging.
    #[doc(alias = "requestId")]
    pub request_id: String,
    /// End-to-end latency for this search request, in milliseconds.
    #[doc(alias = "latencyMs")]
    pub latency: Duration,
}

impl rt::Decode for WebSearchResponseMetadata {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { query: r.get()?, request_id: r.get()?, latency: r.milliseconds()? })
    }
}
