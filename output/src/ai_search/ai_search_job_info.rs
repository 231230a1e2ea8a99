//! `AiSearchJobInfo`: The dictionary [`AiSearchJobInfo`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiSearchJobInfoSource;
use crate::rt::{self, Result};

/// The dictionary [`AiSearchJobInfo`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchJobInfo {
    /// The member `id`.
    pub id: String,
    /// The member `source`.
    pub source: AiSearchJobInfoSource,
    /// The member `description`.
    pub description: Option<String>,
    /// The member `last_seen_at`.
    pub last_seen_at: Option<String>,
    /// The member `started_at`.
    pub started_at: Option<String>,
    /// The member `ended_at`.
    pub ended_at: Option<String>,
    /// The member `end_reason`.
    pub end_reason: Option<String>,
}

impl rt::Decode for AiSearchJobInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            id: r.get()?,
            source: r.get()?,
            description: r.get()?,
            last_seen_at: r.get()?,
            started_at: r.get()?,
            ended_at: r.get()?,
            end_reason: r.get()?,
        })
    }
}
