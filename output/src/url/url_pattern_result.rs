//! `URLPatternResult`: The dictionary [`URLPatternResult`](https://developers.cloudflare.com/workers/runtime-apis/web-standards/#url-api).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{StrOrUrlPatternInit, UrlPatternComponentResult};
use crate::rt::{self, Result};

/// The dictionary [`URLPatternResult`](https://developers.cloudflare.com/workers/runtime-apis/web-standards/#url-api).
#[doc(alias = "URLPatternResult")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UrlPatternResult {
    /// The member `inputs`.
    pub inputs: Vec<StrOrUrlPatternInit>,
    /// The member `protocol`.
    pub protocol: UrlPatternComponentResult,
    /// The member `username`.
    pub username: UrlPatternComponentResult,
    /// The member `password`.
    pub password: UrlPatternComponentResult,
    /// The member `hostname`.
    pub hostname: UrlPatternComponentResult,
    /// The member `port`.
    pub port: UrlPatternComponentResult,
    /// The member `pathname`.
    pub pathname: UrlPatternComponentResult,
    /// The member `search`.
    pub search: UrlPatternComponentResult,
    /// The member `hash`.
    pub hash: UrlPatternComponentResult,
}

impl rt::Decode for UrlPatternResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let protocol = r.get();
        let username = r.get();
        let password = r.get();
        let hostname = r.get();
        let port = r.get();
        let pathname = r.get();
        let search = r.get();
        let hash = r.get();
        Ok(Self {
            inputs: inputs?,
            protocol: protocol?,
            username: username?,
            password: password?,
            hostname: hostname?,
            port: port?,
            pathname: pathname?,
            search: search?,
            hash: hash?,
        })
    }
}
