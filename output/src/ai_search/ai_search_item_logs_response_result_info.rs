//! `AiSearchItemLogsResponseResultInfo`: The dictionary [`AiSearchItemLogsResponseResultInfo`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`AiSearchItemLogsResponseResultInfo`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchItemLogsResponseResultInfo {
    /// The member `count`.
    pub count: u32,
    /// The member `per_page`.
    pub per_page: u32,
    /// The member `cursor`.
    pub cursor: Option<String>,
    /// The member `truncated`.
    pub truncated: bool,
}

impl rt::Decode for AiSearchItemLogsResponseResultInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { count: r.get()?, per_page: r.get()?, cursor: r.get()?, truncated: r.get()? })
    }
}
