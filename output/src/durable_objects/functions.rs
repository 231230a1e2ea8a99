//! Functions of Durable Objects.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js, Result};

/// The global [`onHibernate`](https://developers.cloudflare.com/durable-objects/api/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[cfg(feature = "experimental")]
#[doc(alias = "onHibernate")]
#[inline]
pub fn on_hibernate() -> Js {
    rt::attribute(rt::handle(unsafe { sys::js_on_hibernate() }))
}

/// Marks Durable Object methods as safe to run more than once. The runtime may then retry calls
/// to them after a disconnect that might have happened after the method started. It does not
/// enable retries or change how many are made.
///
/// Mark methods on the class prototype, for example from a static block:
///
/// ```ts
/// class Counter extends DurableObject {
///   static {
///     retryable(this.prototype.reset);
///   }
///   async reset() {}
/// }
/// ```
///
/// The mark is on the function itself. A subclass inherits it, but an override, a bound copy, or
/// a wrapper is not marked unless it is also passed to `retryable()`.
///
/// Each attempt creates its own return value, so if the method returns an `RpcTarget`, its
/// `[Symbol.dispose]()` may run once per attempt.
///
/// A JavaScript value: `(...args: never[]) => unknown`.
///
/// # Errors
///
/// - TypeError if an argument is not a function.
#[inline]
pub fn retryable(methods: &[&Js]) -> Result<()> {
    let mut pack = rt::Pack::new();
    pack.put(methods);
    rt::unit(unsafe { sys::js_retryable(pack.as_ptr(), pack.len()) })
}

mod sys {
    crate::rt::imports! {
        "workers:durable-objects";
        #[cfg(feature = "experimental")]
        "cloudflare:durable-objects.onHibernate" => fn js_on_hibernate() -> crate::rt::RawHandle;
        "cloudflare:durable-objects.retryable" => fn js_retryable(
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
    }
}
