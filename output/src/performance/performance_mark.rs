//! `PerformanceMark`: **`PerformanceMark`** is an interface for PerformanceEntry objects with an entryType of "mark".
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{PerformanceEntry, PerformanceMarkOptions};
use crate::rt::{self, Js, Result};

/// **`PerformanceMark`** is an interface for PerformanceEntry objects with an entryType of "mark".
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceMark)
#[repr(transparent)]
pub struct PerformanceMark(PerformanceEntry);

rt::handle_type!(PerformanceMark: PerformanceEntry);

impl PerformanceMark {
    /// Calls [`new PerformanceMark`](https://developer.mozilla.org/docs/Web/API/PerformanceMark).
    #[inline]
    pub fn new(name: &str) -> Result<PerformanceMark> {
        rt::handle(unsafe { sys::js_construct(name.as_ptr(), name.len()) })
    }

    /// Calls [`new PerformanceMark`](https://developer.mozilla.org/docs/Web/API/PerformanceMark).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with(name: &str, maybe_options: &PerformanceMarkOptions) -> Result<PerformanceMark> {
        let mut pack = rt::Pack::new();
        pack.put(maybe_options);
        rt::handle(unsafe {
            sys::js_construct_with(name.as_ptr(), name.len(), pack.as_ptr(), pack.len())
        })
    }

    /// The read-only **`detail`** property returns arbitrary metadata that was included in the mark upon construction (either when using performance.mark() or the PerformanceMark() constructor).
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceMark/detail)
    #[inline]
    pub fn detail(&self) -> Js {
        rt::attribute(rt::handle(unsafe { sys::js_detail(self.raw()) }))
    }

    /// Calls [`PerformanceMark.toJSON`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Result<Js> {
        rt::handle(unsafe { sys::js_to_json(self.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:performance";
        "PerformanceMark.constructor" => fn js_construct(
            name: *const u8,
            name_len: usize,
        ) -> RawHandle;
        "PerformanceMark.constructor:with" => fn js_construct_with(
            name: *const u8,
            name_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "PerformanceMark.detail" => fn js_detail(this: RawHandle) -> RawHandle;
        "PerformanceMark.toJSON" => fn js_to_json(this: RawHandle) -> RawHandle;
    }
}
