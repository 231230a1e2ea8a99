//! `AiAsyncBatchResponse`: The dictionary `AiAsyncBatchResponse`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiAsyncBatchResponse`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiAsyncBatchResponse {
    /// The member `request_id`.
    pub request_id: String,
}

impl AiAsyncBatchResponse {
    /// A `AiAsyncBatchResponse` with all that it has.
    pub fn new(request_id: impl Into<String>) -> Self {
        Self { request_id: request_id.into() }
    }
}

impl rt::Encode for AiAsyncBatchResponse {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.request_id);
    }
}

impl rt::Decode for AiAsyncBatchResponse {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { request_id: r.get()? })
    }
}
