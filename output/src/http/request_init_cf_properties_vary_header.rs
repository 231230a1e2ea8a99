//! `RequestInitCfPropertiesVaryHeader`: Common Vary behavior for a single request header.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

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
    /// With all that there is.
    ///
    /// - `action`: How this request header contributes to cache variance.
    #[inline]
    pub fn new(action: RequestInitCfPropertiesVaryAction) -> Self {
        Self { action }
    }
}

impl rt::Encode for RequestInitCfPropertiesVaryHeader {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.action);
    }
}

impl rt::Decode for RequestInitCfPropertiesVaryHeader {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { action: r.get()? })
    }
}
