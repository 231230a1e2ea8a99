//! `ExtendableEvent`: The **`ExtendableEvent`** interface extends the lifetime of the install and activate events dispatched on the global scope as part of the service worker lifecycle.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use core::future::Future;

use super::Event;
use crate::rt::{self, Finished, Result};

/// The **`ExtendableEvent`** interface extends the lifetime of the install and activate events dispatched on the global scope as part of the service worker lifecycle. This ensures that any functional events (like FetchEvent) are not dispatched until it upgrades database schemas and deletes the outdated cache entries.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ExtendableEvent)
#[repr(transparent)]
pub struct ExtendableEvent(Event);

rt::handle_type!(ExtendableEvent: Event);

impl ExtendableEvent {
    /// The **`ExtendableEvent.waitUntil()`** method tells the event dispatcher that work is ongoing. It can also be used to detect whether that work was successful. In service workers, waitUntil() tells the browser that work is ongoing until the promise settles, and it shouldn't terminate the service worker if it wants that work to complete.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/ExtendableEvent/waitUntil)
    #[doc(alias = "waitUntil")]
    #[inline]
    pub fn wait_until(&self, promise: impl Future<Output: Finished> + 'static) -> Result<()> {
        let promise = rt::finishing(promise);
        rt::unit(unsafe { sys::js_wait_until(self.raw(), promise.give()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:events";
        "ExtendableEvent.waitUntil" => fn js_wait_until(this: RawHandle, promise: u32) -> i32;
    }
}
