//! `BrowserRunListSessionsOptions`: Options for listing active browser sessions.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Options for listing active browser sessions.
#[derive(Clone, Debug, Default)]
pub struct BrowserRunListSessionsOptions {
    limit: Option<u32>,
    offset: Option<u32>,
}

impl BrowserRunListSessionsOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `limit`.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The member `offset`.
    #[inline]
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl rt::Encode for BrowserRunListSessionsOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.limit);
        pack.put(&self.offset);
    }
}
