//! `RequestInitCfPropertiesVaryHeaders`: Lowercase request header names and their Vary behavior.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{
    RequestInitCfPropertiesVaryAcceptHeader, RequestInitCfPropertiesVaryAcceptLanguageHeader,
    RequestInitCfPropertiesVaryHeader,
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
    /// Members that have no name of their own here.
    pub extra: HashMap<String, RequestInitCfPropertiesVaryHeader>,
}

impl RequestInitCfPropertiesVaryHeaders {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `accept`.
    #[inline]
    pub fn accept(mut self, accept: RequestInitCfPropertiesVaryAcceptHeader) -> Self {
        self.accept = Some(accept);
        self
    }

    /// The member `accept-language`.
    #[doc(alias = "accept-language")]
    #[inline]
    pub fn accept_language(
        mut self,
        accept_language: RequestInitCfPropertiesVaryAcceptLanguageHeader,
    ) -> Self {
        self.accept_language = Some(accept_language);
        self
    }

    /// Members that have no name of their own here.
    #[inline]
    pub fn extra(
        mut self,
        name: impl Into<String>,
        value: RequestInitCfPropertiesVaryHeader,
    ) -> Self {
        self.extra.insert(name.into(), value);
        self
    }
}

impl rt::Encode for RequestInitCfPropertiesVaryHeaders {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.accept);
        pack.put(&self.accept_language);
        pack.put(&self.extra);
    }
}

impl rt::Decode for RequestInitCfPropertiesVaryHeaders {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { accept: r.get()?, accept_language: r.get()?, extra: r.get()? })
    }
}
