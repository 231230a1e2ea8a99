//! `RequestInitCfPropertiesVaryAcceptLanguageHeader`: Vary behavior for the `accept-language` request header.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::RequestInitCfPropertiesVaryAction;
use crate::rt::{self, Result};

/// Vary behavior for the `accept-language` request header.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RequestInitCfPropertiesVaryAcceptLanguageHeader {
    /// How this request header contributes to cache variance.
    pub action: RequestInitCfPropertiesVaryAction,
    /// Language tags to keep when normalizing the `Accept-Language` request
    /// header.
    pub languages: Option<Vec<String>>,
}

impl RequestInitCfPropertiesVaryAcceptLanguageHeader {
    /// With what must be set, and nothing else.
    ///
    /// - `action`: How this request header contributes to cache variance.
    #[inline]
    pub fn new(action: RequestInitCfPropertiesVaryAction) -> Self {
        Self { action, languages: None }
    }

    /// Language tags to keep when normalizing the `Accept-Language` request
    /// header.
    #[inline]
    pub fn languages(mut self, languages: Vec<String>) -> Self {
        self.languages = Some(languages);
        self
    }
}

impl rt::Encode for RequestInitCfPropertiesVaryAcceptLanguageHeader {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.action);
        pack.put(&self.languages);
    }
}

impl rt::Decode for RequestInitCfPropertiesVaryAcceptLanguageHeader {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { action: r.get()?, languages: r.get()? })
    }
}
