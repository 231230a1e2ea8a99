//! `AiSearchMultiSearchChunkItem`: The dictionary [`AiSearchMultiSearchChunkItem`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use crate::rt::{self, Js, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`AiSearchMultiSearchChunkItem`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiSearchMultiSearchChunkItem {
    /// The member `timestamp`.
    pub timestamp: Option<f64>,
    /// The member `key`.
    pub key: String,
    /// The member `metadata`.
    pub metadata: Option<HashMap<String, Js>>,
}

impl AiSearchMultiSearchChunkItem {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(key: impl Into<String>) -> Self {
        Self { timestamp: None, key: key.into(), metadata: None }
    }

    /// The member `timestamp`.
    #[inline]
    pub fn timestamp(mut self, timestamp: f64) -> Self {
        self.timestamp = Some(timestamp);
        self
    }

    /// The member `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: HashMap<String, Js>) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

impl rt::Encode for AiSearchMultiSearchChunkItem {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.timestamp);
        pack.put(&self.key);
        pack.put(&self.metadata);
    }
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
