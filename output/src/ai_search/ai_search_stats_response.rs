//! `AiSearchStatsResponse`: The dictionary [`AiSearchStatsResponse`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiSearchStatsResponseEngine;
use crate::rt::{self, Result};

/// The dictionary [`AiSearchStatsResponse`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AiSearchStatsResponse {
    /// The member `queued`.
    pub queued: Option<u32>,
    /// The member `running`.
    pub running: Option<u32>,
    /// The member `completed`.
    pub completed: Option<u32>,
    /// The member `error`.
    pub error: Option<u32>,
    /// The member `skipped`.
    pub skipped: Option<u32>,
    /// The member `outdated`.
    pub outdated: Option<u32>,
    /// The member `last_activity`.
    pub last_activity: Option<String>,
    /// Storage engine statistics.
    pub engine: Option<AiSearchStatsResponseEngine>,
}

impl rt::Decode for AiSearchStatsResponse {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            queued: r.get()?,
            running: r.get()?,
            completed: r.get()?,
            error: r.get()?,
            skipped: r.get()?,
            outdated: r.get()?,
            last_activity: r.get()?,
            engine: r.get()?,
        })
    }
}
