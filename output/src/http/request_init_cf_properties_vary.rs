//! `RequestInitCfPropertiesVary`: Configuration for Workers Standard Vary support.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{RequestInitCfPropertiesVaryHeader, RequestInitCfPropertiesVaryHeaders};
use crate::rt::{self, Result};

/// Configuration for Workers Standard Vary support.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RequestInitCfPropertiesVary {
    /// The fallback action for varied request headers not listed in `headers`.
    pub default: RequestInitCfPropertiesVaryHeader,
    /// Lowercase request header names and their Vary configuration.
    ///
    /// The `accept` header can include `media_types`, the `accept-language`
    /// header can include `languages`, and other headers support only `action`.
    pub headers: Option<RequestInitCfPropertiesVaryHeaders>,
}

impl RequestInitCfPropertiesVary {
    /// With what must be set, and nothing else.
    ///
    /// - `default`: The fallback action for varied request headers not listed in `headers`.
    #[inline]
    pub fn new(default: RequestInitCfPropertiesVaryHeader) -> Self {
        Self { default, headers: None }
    }

    /// Lowercase request header names and their Vary configuration.
    ///
    /// The `accept` header can include `media_types`, the `accept-language`
    /// header can include `languages`, and other headers support only `action`.
    #[inline]
    pub fn headers(mut self, headers: RequestInitCfPropertiesVaryHeaders) -> Self {
        self.headers = Some(headers);
        self
    }
}

impl rt::Encode for RequestInitCfPropertiesVary {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.default);
        pack.put(&self.headers);
    }
}

impl rt::Decode for RequestInitCfPropertiesVary {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { default: r.get()?, headers: r.get()? })
    }
}
