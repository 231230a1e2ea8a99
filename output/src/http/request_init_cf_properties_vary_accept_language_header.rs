//! `RequestInitCfPropertiesVaryAcceptLanguageHeader`: Vary behavior for the `accept-language` request header.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/http.jsonc`.

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
    /// A `RequestInitCfPropertiesVaryAcceptLanguageHeader` with what it must have.
    pub fn new(action: RequestInitCfPropertiesVaryAction) -> Self {
        Self { action, languages: None }
    }

    /// Language tags to keep when normalizing the `Accept-Language` request
    /// header.
    pub fn languages(mut self, languages: Vec<String>) -> Self {
        self.languages = Some(languages);
        self
    }
}

impl rt::Encode for RequestInitCfPropertiesVaryAcceptLanguageHeader {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.action);
        pack.put(&self.languages);
    }
}

impl rt::Decode for RequestInitCfPropertiesVaryAcceptLanguageHeader {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { action: r.get()?, languages: r.get()? })
    }
}
