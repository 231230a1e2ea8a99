//! `URLPatternOptions`: The dictionary [`URLPatternOptions`](https://developers.cloudflare.com/workers/runtime-apis/web-standards/#url-api).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`URLPatternOptions`](https://developers.cloudflare.com/workers/runtime-apis/web-standards/#url-api).
#[doc(alias = "URLPatternOptions")]
#[derive(Clone, Debug, Default)]
pub struct UrlPatternOptions {
    ignore_case: Option<bool>,
}

impl UrlPatternOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `ignoreCase`.
    #[doc(alias = "ignoreCase")]
    #[inline]
    pub fn ignore_case(mut self, ignore_case: bool) -> Self {
        self.ignore_case = Some(ignore_case);
        self
    }
}

impl rt::Encode for UrlPatternOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.ignore_case);
    }
}
