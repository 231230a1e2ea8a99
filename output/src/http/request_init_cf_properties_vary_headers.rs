//! `RequestInitCfPropertiesVaryHeaders`: Lowercase request header names and their Vary behavior.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{
    RequestInitCfPropertiesVaryAcceptHeader, RequestInitCfPropertiesVaryAcceptLanguageHeader,
    RequestInitCfPropertiesVaryHeader,
};
use crate::{FromJs, IntoJs};

/// Lowercase request header names and their Vary behavior.
///
/// The index signature allows arbitrary custom request headers beyond the
/// well-known `accept` and `accept-language` specializations.
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct RequestInitCfPropertiesVaryHeaders {
    /// The member `accept`.
    pub accept: Option<RequestInitCfPropertiesVaryAcceptHeader>,
    /// The member `accept-language`.
    #[doc(alias = "accept-language")]
    #[js(rename = "accept-language")]
    pub accept_language: Option<RequestInitCfPropertiesVaryAcceptLanguageHeader>,
    /// Members that have no name of their own here.
    #[js(flatten)]
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
