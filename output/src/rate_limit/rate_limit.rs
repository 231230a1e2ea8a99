//! `RateLimit`: The interface [`RateLimit`](https://developers.cloudflare.com/workers/runtime-apis/bindings/rate-limit/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{RateLimitOptions, RateLimitOutcome};
use crate::rt::{self, Js, Promise};

/// The interface [`RateLimit`](https://developers.cloudflare.com/workers/runtime-apis/bindings/rate-limit/).
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
/// use workers::rate_limit::RateLimitOptions;
///
/// #[event(fetch)]
/// async fn fetch(req: Request, env: Env) -> Result<Response> {
///     let address = req.headers().get("cf-connecting-ip")?.unwrap_or_default();
///     if !env.rate_limit("LIMITER")?.limit(&RateLimitOptions::new(address)).await?.success {
///         return Response::builder().status(429).text("slow down");
///     }
///     Response::ok("welcome")
/// }
/// ```
#[repr(transparent)]
pub struct RateLimit(Js);

rt::handle_type!(RateLimit: Js);

impl RateLimit {
    /// Rate limit a request based on the provided options.
    ///
    /// Returns A promise that resolves with the outcome of the rate limit.
    ///
    /// See <https://developers.cloudflare.com/workers/runtime-apis/bindings/rate-limit/>
    #[inline]
    pub fn limit(&self, options: &RateLimitOptions) -> Promise<RateLimitOutcome> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe { sys::js_limit(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:rate-limit";
        "RateLimit.limit" => fn js_limit(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
