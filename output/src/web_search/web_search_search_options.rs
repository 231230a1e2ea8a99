//! `WebSearchSearchOptions`: Options for a Web Search query.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Options for a Web Search query.
#[derive(Clone, Debug)]
pub struct WebSearchSearchOptions {
    query: String,
    limit: Option<u32>,
}

impl WebSearchSearchOptions {
    /// With what must be set, and nothing else.
    ///
    /// - `query`: The search query.
    #[inline]
    pub fn new(query: impl Into<String>) -> Self {
        Self { query: query.into(), limit: None }
    }

    /// Maximum number of results to return. Defaults to 10, capped at 20.
    /// The actual count may be lower if fewer matches exist.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl rt::Encode for WebSearchSearchOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.query);
        pack.put(&self.limit);
    }
}
