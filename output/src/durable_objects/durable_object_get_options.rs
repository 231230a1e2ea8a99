//! `DurableObjectGetOptions`: The dictionary [`DurableObjectGetOptions`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`DurableObjectGetOptions`](https://developers.cloudflare.com/durable-objects/api/).
#[derive(Clone, Debug, Default)]
pub struct DurableObjectGetOptions {
    allow_concurrency: Option<bool>,
    no_cache: Option<bool>,
}

impl DurableObjectGetOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `allowConcurrency`.
    #[doc(alias = "allowConcurrency")]
    #[inline]
    pub fn allow_concurrency(mut self, allow_concurrency: bool) -> Self {
        self.allow_concurrency = Some(allow_concurrency);
        self
    }

    /// The member `noCache`.
    #[doc(alias = "noCache")]
    #[inline]
    pub fn no_cache(mut self, no_cache: bool) -> Self {
        self.no_cache = Some(no_cache);
        self
    }
}

impl rt::Encode for DurableObjectGetOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.allow_concurrency);
        pack.put(&self.no_cache);
    }
}
