//! `RequestInitCfPropertiesVaryAcceptHeader`: Vary behavior for the `accept` request header.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::RequestInitCfPropertiesVaryAction;
use crate::rt::{self, Result};

/// Vary behavior for the `accept` request header.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RequestInitCfPropertiesVaryAcceptHeader {
    /// How this request header contributes to cache variance.
    pub action: RequestInitCfPropertiesVaryAction,
    /// Media types to keep when normalizing the `Accept` request header.
    ///
    /// Named `media_types` to match the serialized `cf.vary` configuration.
    pub media_types: Option<Vec<String>>,
}

impl RequestInitCfPropertiesVaryAcceptHeader {
    /// With what must be set, and nothing else.
    ///
    /// - `action`: How this request header contributes to cache variance.
    #[inline]
    pub fn new(action: RequestInitCfPropertiesVaryAction) -> Self {
        Self { action, media_types: None }
    }

    /// Media types to keep when normalizing the `Accept` request header.
    ///
    /// Named `media_types` to match the serialized `cf.vary` configuration.
    #[inline]
    pub fn media_types(mut self, media_types: Vec<String>) -> Self {
        self.media_types = Some(media_types);
        self
    }
}

impl rt::Encode for RequestInitCfPropertiesVaryAcceptHeader {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.action);
        pack.put(&self.media_types);
    }
}

impl rt::Decode for RequestInitCfPropertiesVaryAcceptHeader {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { action: r.get()?, media_types: r.get()? })
    }
}
