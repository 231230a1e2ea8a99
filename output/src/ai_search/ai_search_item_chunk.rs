//! `AiSearchItemChunk`: A single indexed chunk belonging to an item, including its text content and byte range.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiSearchItemChunkItem;
use crate::rt::{self, Result};

/// A single indexed chunk belonging to an item, including its text content and byte range.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchItemChunk {
    /// The member `id`.
    pub id: String,
    /// The member `text`.
    pub text: String,
    /// The member `start_byte`.
    pub start_byte: u64,
    /// The member `end_byte`.
    pub end_byte: u64,
    /// The member `item`.
    pub item: Option<AiSearchItemChunkItem>,
}

impl rt::Decode for AiSearchItemChunk {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let id = r.get();
        let text = r.get();
        let start_byte = r.get();
        let end_byte = r.get();
        let item = r.get();
        Ok(Self { id: id?, text: text?, start_byte: start_byte?, end_byte: end_byte?, item: item? })
    }
}
