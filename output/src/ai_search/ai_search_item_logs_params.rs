//! `AiSearchItemLogsParams`: The dictionary [`AiSearchItemLogsParams`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`AiSearchItemLogsParams`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default)]
pub struct AiSearchItemLogsParams {
    limit: Option<u32>,
    cursor: Option<String>,
}

impl AiSearchItemLogsParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Maximum number of log entries to return (1-100, default 50).
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Opaque cursor for pagination. Pass the `cursor` value from a previous response.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl rt::Encode for AiSearchItemLogsParams {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.limit);
        pack.put(&self.cursor);
    }
}
