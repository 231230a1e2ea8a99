//! `AiSearchJobLogsParams`: The dictionary [`AiSearchJobLogsParams`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`AiSearchJobLogsParams`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default)]
pub struct AiSearchJobLogsParams {
    page: Option<u32>,
    per_page: Option<u32>,
}

impl AiSearchJobLogsParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `page`.
    #[inline]
    pub fn page(mut self, page: u32) -> Self {
        self.page = Some(page);
        self
    }

    /// The member `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: u32) -> Self {
        self.per_page = Some(per_page);
        self
    }
}

impl rt::Encode for AiSearchJobLogsParams {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.page);
        pack.put(&self.per_page);
    }
}
