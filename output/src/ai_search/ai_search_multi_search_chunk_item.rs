//! `AiSearchMultiSearchChunkItem`: The dictionary [`AiSearchMultiSearchChunkItem`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use crate::rt::{self, Js, Result};

/// The dictionary [`AiSearchMultiSearchChunkItem`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchMultiSearchChunkItem {
    /// The member `timestamp`.
    pub timestamp: Option<f64>,
    /// The member `key`.
    pub key: String,
    /// The member `metadata`.
    pub metadata: Option<HashMap<String, Js>>,
}

impl rt::Decode for AiSearchMultiSearchChunkItem {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let timestamp = r.get();
        let key = r.get();
        let metadata = r.get();
        Ok(Self { timestamp: timestamp?, key: key?, metadata: metadata? })
    }
}
