//! `TailStream.FetchEventInfo`: The dictionary [`TailStream.FetchEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TailStreamHeader;
use crate::rt::{self, Js, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.FetchEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"fetch"`.
#[doc(alias = "TailStream.FetchEventInfo")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[js(constant(type = "fetch"))]
#[non_exhaustive]
pub struct TailStreamFetchEventInfo {
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
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(
        method: impl Into<String>,
        url: impl Into<String>,
        headers: Vec<TailStreamHeader>,
    ) -> Self {
        Self { method: method.into(), url: url.into(), cf_json: None, headers }
    }

    /// The member `cfJson`.
    #[doc(alias = "cfJson")]
    #[inline]
    pub fn cf_json(mut self, cf_json: impl IntoJs) -> Self {
        self.cf_json = Some(cf_json.into_js());
        self
    }
}

impl rt::Encode for TailStreamFetchEventInfo {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.method);
        pack.put(&self.url);
        pack.put(&self.cf_json);
        pack.put(&self.headers);
    }
}

impl rt::Decode for TailStreamFetchEventInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let method = r.get();
        let url = r.get();
        let cf_json = r.get();
        let headers = r.get();
        Ok(Self { method: method?, url: url?, cf_json: cf_json?, headers: headers? })
    }
}
