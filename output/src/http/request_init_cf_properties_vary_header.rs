//! `RequestInitCfPropertiesVaryHeader`: Common Vary behavior for a single request header.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/http.jsonc`.

use super::RequestInitCfPropertiesVaryAction;
use crate::rt::{self, Result};

/// Common Vary behavior for a single request header.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RequestInitCfPropertiesVaryHeader {
    /// How this request header contributes to cache variance.
    pub action: RequestInitCfPropertiesVaryAction,
}

impl RequestInitCfPropertiesVaryHeader {
    /// A `RequestInitCfPropertiesVaryHeader` with all that it has.
    pub fn new(action: RequestInitCfPropertiesVaryAction) -> Self {
        Self { action }
    }
}

impl rt::Encode for RequestInitCfPropertiesVaryHeader {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.action);
    }
}

impl rt::Decode for RequestInitCfPropertiesVaryHeader {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { action: r.get()? })
    }
}
