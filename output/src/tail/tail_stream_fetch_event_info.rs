//! `TailStream.FetchEventInfo`: The dictionary `TailStream.FetchEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use super::TailStreamHeader;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `TailStream.FetchEventInfo`.
#[doc(alias = "TailStream.FetchEventInfo")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamFetchEventInfo {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `method`.
    pub method: String,
    /// The member `url`.
    pub url: String,
    /// The member `cfJson`.
    #[doc(alias = "cfJson")]
    pub cf_json: Option<Js>,
    /// The member `headers`.
    pub headers: Vec<TailStreamHeader>,
}

impl TailStreamFetchEventInfo {
    /// A `TailStream.FetchEventInfo` with what it must have.
    pub fn new(
        type_: impl Into<String>,
        method: impl Into<String>,
        url: impl Into<String>,
        headers: Vec<TailStreamHeader>,
    ) -> Self {
        Self { type_: type_.into(), method: method.into(), url: url.into(), cf_json: None, headers }
    }

    /// The member `cfJson`.
    #[doc(alias = "cfJson")]
    pub fn cf_json(mut self, cf_json: impl IntoJs) -> Self {
        self.cf_json = Some(cf_json.into_js());
        self
    }
}

impl rt::Encode for TailStreamFetchEventInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.method);
        pack.put(&self.url);
        pack.put(&self.cf_json);
        pack.put(&self.headers);
    }
}

impl rt::Decode for TailStreamFetchEventInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let type_ = r.get();
        let method = r.get();
        let url = r.get();
        let cf_json = r.get();
        let headers = r.get();
        Ok(Self { type_: type_?, method: method?, url: url?, cf_json: cf_json?, headers: headers? })
    }
}
