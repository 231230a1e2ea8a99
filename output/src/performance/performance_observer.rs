//! `PerformanceObserver`: The **`PerformanceObserver`** interface is used to observe performance measurement events and be notified of new performance entries as they are recorded in the browser's performance timeline.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{PerformanceEntry, PerformanceObserverObserveOptions};
use crate::rt::{self, IntoJs, Js, Result};

/// The **`PerformanceObserver`** interface is used to observe performance measurement events and be notified of new performance entries as they are recorded in the browser's performance timeline.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceObserver)
#[repr(transparent)]
pub struct PerformanceObserver(Js);

rt::handle_type!(PerformanceObserver: Js);

impl PerformanceObserver {
    /// Calls [`new PerformanceObserver`](https://developer.mozilla.org/docs/Web/API/PerformanceObserver).
    #[inline]
    pub fn new<T: IntoJs>(callback: T) -> Result<PerformanceObserver> {
        let callback = callback.into_js();
        rt::handle(unsafe { sys::js_construct(callback.raw()) })
    }

    /// The **`disconnect()`** method of the PerformanceObserver interface is used to stop the performance observer from receiving any performance entry events.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceObserver/disconnect)
    #[inline]
    pub fn disconnect(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_disconnect(self.raw()) })
    }

    /// The **`observe()`** method of the PerformanceObserver interface is used to specify the set of performance entry types to observe.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceObserver/observe)
    #[inline]
    pub fn observe(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_observe(self.raw()) })
    }

    /// The **`observe()`** method of the PerformanceObserver interface is used to specify the set of performance entry types to observe.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceObserver/observe)
    #[doc(alias = "observe")]
    #[inline]
    pub fn observe_with(&self, options: &PerformanceObserverObserveOptions) -> Result<()> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::unit(unsafe { sys::js_observe_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// The **`takeRecords()`** method of the PerformanceObserver interface returns the current list of PerformanceEntry objects stored in the performance observer, emptying it out.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceObserver/takeRecords)
    #[doc(alias = "takeRecords")]
    #[inline]
    pub fn take_records(&self) -> Result<Vec<PerformanceEntry>> {
        rt::take(unsafe { sys::js_take_records(self.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:performance";
        "PerformanceObserver.constructor" => fn js_construct(callback: RawHandle) -> RawHandle;
        "PerformanceObserver.disconnect" => fn js_disconnect(this: RawHandle) -> i32;
        "PerformanceObserver.observe" => fn js_observe(this: RawHandle) -> i32;
        "PerformanceObserver.observe:with" => fn js_observe_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "PerformanceObserver.takeRecords" => fn js_take_records(this: RawHandle) -> i32;
    }
}
