//! `RateLimitOptions`: The dictionary [`RateLimitOptions`](https://developers.cloudflare.com/workers/runtime-apis/bindings/rate-limit/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`RateLimitOptions`](https://developers.cloudflare.com/workers/runtime-apis/bindings/rate-limit/).
#[derive(Clone, Debug)]
pub struct RateLimitOptions {
    key: String,
    delta: Option<u32>,
}

impl RateLimitOptions {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), delta: None }
    }

    /// Amount to add to the counter for this call. Must be a positive integer;
    /// defaults to `1`. The call is allowed while the counter is below the limit,
    /// even if `delta` takes it past the limit.
    #[inline]
    pub fn delta(mut self, delta: u32) -> Self {
        self.delta = Some(delta);
        self
    }
}

impl rt::Encode for RateLimitOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.key);
        pack.put(&self.delta);
    }
}
