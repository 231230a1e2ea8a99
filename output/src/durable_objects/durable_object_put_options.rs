//! `DurableObjectPutOptions`: The dictionary [`DurableObjectPutOptions`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`DurableObjectPutOptions`](https://developers.cloudflare.com/durable-objects/api/).
#[derive(Clone, Debug, Default)]
pub struct DurableObjectPutOptions {
    allow_concurrency: Option<bool>,
    allow_unconfirmed: Option<bool>,
    no_cache: Option<bool>,
}

impl DurableObjectPutOptions {
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

    /// The member `allowUnconfirmed`.
    #[doc(alias = "allowUnconfirmed")]
    #[inline]
    pub fn allow_unconfirmed(mut self, allow_unconfirmed: bool) -> Self {
        self.allow_unconfirmed = Some(allow_unconfirmed);
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

impl rt::Encode for DurableObjectPutOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.allow_concurrency);
        pack.put(&self.allow_unconfirmed);
        pack.put(&self.no_cache);
    }
}
