//! `RequestInitCfPropertiesVaryHeaders`: Lowercase request header names and their Vary behavior.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/http.jsonc`.

use super::{
    RequestInitCfPropertiesVaryAcceptHeader, RequestInitCfPropertiesVaryAcceptLanguageHeader,
};
use crate::rt::{self, Result};

/// Lowercase request header names and their Vary behavior.
///
/// The index signature allows arbitrary custom request headers beyond the
/// well-known `accept` and `accept-language` specializations.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RequestInitCfPropertiesVaryHeaders {
    /// The member `accept`.
    pub accept: Option<RequestInitCfPropertiesVaryAcceptHeader>,
    /// The member `accept-language`.
    #[doc(alias = "accept-language")]
    pub accept_language: Option<RequestInitCfPropertiesVaryAcceptLanguageHeader>,
}

impl RequestInitCfPropertiesVaryHeaders {
    /// A `RequestInitCfPropertiesVaryHeaders` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `accept`.
    pub fn accept(mut self, accept: RequestInitCfPropertiesVaryAcceptHeader) -> Self {
        self.accept = Some(accept);
        self
    }

    /// The member `accept-language`.
    #[doc(alias = "accept-language")]
    pub fn accept_language(
        mut self,
        accept_language: RequestInitCfPropertiesVaryAcceptLanguageHeader,
    ) -> Self {
        self.accept_language = Some(accept_language);
        self
    }
}

impl rt::Encode for RequestInitCfPropertiesVaryHeaders {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.accept);
        pack.put(&self.accept_language);
    }
}

impl rt::Decode for RequestInitCfPropertiesVaryHeaders {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { accept: r.get()?, accept_language: r.get()? })
    }
}
