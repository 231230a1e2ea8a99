//! `AiSearchItemInfo`: The dictionary [`AiSearchItemInfo`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{AiSearchItemInfoNextAction, AiSearchItemInfoStatus};
use crate::rt::{self, Js, Result};

/// The dictionary [`AiSearchItemInfo`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchItemInfo {
    /// The member `id`.
    pub id: String,
    /// The member `key`.
    pub key: String,
    /// The member `status`.
    pub status: AiSearchItemInfoStatus,
    /// The member `next_action`.
    pub next_action: Option<AiSearchItemInfoNextAction>,
    /// The member `error`.
    pub error: Option<String>,
    /// The member `checksum`.
    pub checksum: Option<String>,
    /// The member `namespace`.
    pub namespace: Option<String>,
    /// The member `chunks_count`.
    pub chunks_count: Option<u32>,
    /// The member `file_size`.
    pub file_size: Option<u64>,
    /// The member `source_id`.
    pub source_id: Option<String>,
    /// The member `last_seen_at`.
    pub last_seen_at: Option<String>,
    /// The member `created_at`.
    pub created_at: Option<String>,
    /// The member `metadata`.
    pub metadata: Option<HashMap<String, Js>>,
    /// Members that have no name of their own here.
    pub extra: HashMap<String, Js>,
}

impl rt::Decode for AiSearchItemInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let id = r.get();
        let key = r.get();
        let status = r.get();
        let next_action = r.get();
        let error = r.get();
        let checksum = r.get();
        let namespace = r.get();
        let chunks_count = r.get();
        let file_size = r.get();
        let source_id = r.get();
        let last_seen_at = r.get();
        let created_at = r.get();
        let metadata = r.get();
        let extra = r.get();
        Ok(Self {
            id: id?,
            key: key?,
            status: status?,
            next_action: next_action?,
            error: error?,
            checksum: checksum?,
            namespace: namespace?,
            chunks_count: chunks_count?,
            file_size: file_size?,
            source_id: source_id?,
            last_seen_at: last_seen_at?,
            created_at: created_at?,
            metadata: metadata?,
            extra: extra?,
        })
    }
}
