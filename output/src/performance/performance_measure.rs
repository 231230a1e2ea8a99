//! `PerformanceMeasure`: **`PerformanceMeasure`** is an abstract interface for PerformanceEntry objects with an entryType of "measure".
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::PerformanceEntry;
use crate::rt::{self, Js, Result};

/// **`PerformanceMeasure`** is an abstract interface for PerformanceEntry objects with an entryType of "measure". Entries of this type are created by calling performance.measure() to add a named DOMHighResTimeStamp (the measure) between two marks to the browser's performance timeline.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceMeasure)
#[repr(transparent)]
pub struct PerformanceMeasure(PerformanceEntry);

rt::handle_type!(PerformanceMeasure: PerformanceEntry);

impl PerformanceMeasure {
    /// The read-only **`detail`** property returns arbitrary metadata that was included in the mark upon construction (when using performance.measure().
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceMeasure/detail)
    #[inline]
    pub fn detail(&self) -> Js {
        rt::attribute(rt::handle(unsafe { sys::js_detail(self.raw()) }))
    }

    /// Calls [`PerformanceMeasure.toJSON`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
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
        "PerformanceMeasure.detail" => fn js_detail(this: RawHandle) -> RawHandle;
        "PerformanceMeasure.toJSON" => fn js_to_json(this: RawHandle) -> RawHandle;
    }
}
