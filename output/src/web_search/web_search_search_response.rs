//! `WebSearchSearchResponse`: Response from a Web Search query.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{WebSearchResponseMetadata, WebSearchResult};
use crate::rt::{self, Result};

/// Response from a Web Search query.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WebSearchSearchResponse {
    /// The member `items`.
    pub items: Vec<WebSearchResult>,
    /// The member `metadata`.
    pub metadata: WebSearchResponseMetadata,
}

impl rt::Decode for WebSearchSearchResponse {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { items: r.get()?, metadata: r.get()? })
    }
}
