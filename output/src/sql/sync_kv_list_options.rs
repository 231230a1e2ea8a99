//! `SyncKvListOptions`: The dictionary [`SyncKvListOptions`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`SyncKvListOptions`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
#[derive(Clone, Debug, Default)]
pub struct SyncKvListOptions {
    start: Option<String>,
    start_after: Option<String>,
    end: Option<String>,
    prefix: Option<String>,
    reverse: Option<bool>,
    limit: Option<i32>,
}

impl SyncKvListOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `start`.
    #[inline]
    pub fn start(mut self, start: impl Into<String>) -> Self {
        self.start = Some(start.into());
        self
    }

    /// The member `startAfter`.
    #[doc(alias = "startAfter")]
    #[inline]
    pub fn start_after(mut self, start_after: impl Into<String>) -> Self {
        self.start_after = Some(start_after.into());
        self
    }

    /// The member `end`.
    #[inline]
    pub fn end(mut self, end: impl Into<String>) -> Self {
        self.end = Some(end.into());
        self
    }

    /// The member `prefix`.
    #[inline]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// The member `reverse`.
    #[inline]
    pub fn reverse(mut self, reverse: bool) -> Self {
        self.reverse = Some(reverse);
        self
    }

    /// The member `limit`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl rt::Encode for SyncKvListOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.start);
        pack.put(&self.start_after);
        pack.put(&self.end);
        pack.put(&self.prefix);
        pack.put(&self.reverse);
        pack.put(&self.limit);
    }
}
