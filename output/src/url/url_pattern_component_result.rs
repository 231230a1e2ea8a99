//! `URLPatternComponentResult`: The dictionary [`URLPatternComponentResult`](https://developers.cloudflare.com/workers/runtime-apis/web-standards/#url-api).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use crate::rt::{self, Result};

/// The dictionary [`URLPatternComponentResult`](https://developers.cloudflare.com/workers/runtime-apis/web-standards/#url-api).
#[doc(alias = "URLPatternComponentResult")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UrlPatternComponentResult {
    /// The member `input`.
    pub input: String,
    /// The member `groups`.
    pub groups: HashMap<String, Option<String>>,
}

impl rt::Decode for UrlPatternComponentResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { input: r.get()?, groups: r.get()? })
    }
}
