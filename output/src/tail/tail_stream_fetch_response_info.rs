//! `TailStream.FetchResponseInfo`: The dictionary `TailStream.FetchResponseInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TailStream.FetchResponseInfo`.
#[doc(alias = "TailStream.FetchResponseInfo")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamFetchResponseInfo {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `statusCode`.
    #[doc(alias = "statusCode")]
    pub status_code: f64,
}

impl TailStreamFetchResponseInfo {
    /// A `TailStream.FetchResponseInfo` with all that it has.
    pub fn new(type_: impl Into<String>, status_code: f64) -> Self {
        Self { type_: type_.into(), status_code }
    }
}

impl rt::Encode for TailStreamFetchResponseInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.status_code);
    }
}

impl rt::Decode for TailStreamFetchResponseInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, status_code: r.get()? })
    }
}
