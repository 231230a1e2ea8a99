//! `PerformanceEntry`: The **`PerformanceEntry`** object encapsulates a single performance metric that is part of the browser's performance timeline.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt::{self, Js, Result};

/// The **`PerformanceEntry`** object encapsulates a single performance metric that is part of the browser's performance timeline.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceEntry)
#[repr(transparent)]
pub struct PerformanceEntry(Js);

rt::handle_type!(PerformanceEntry: Js);

impl PerformanceEntry {
    /// The read-only **`name`** property of the PerformanceEntry interface is a string representing the name for a performance entry. It acts as an identifier, but it does not have to be unique. The value depends on the subclass.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/name)
    #[inline]
    pub fn name(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_name(self.raw()) }))
    }

    /// The read-only **`entryType`** property returns a string representing the type of performance metric that this entry represents.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/entryType)
    #[doc(alias = "entryType")]
    #[inline]
    pub fn entry_type(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_entry_type(self.raw()) }))
    }

    /// The read-only **`startTime`** property returns the first timestamp recorded for this PerformanceEntry. The meaning of this property depends on the value of this entry's entryType.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/startTime)
    #[doc(alias = "startTime")]
    #[inline]
    pub fn start_time(&self) -> f64 {
        rt::attribute(rt::number(unsafe { sys::js_start_time(self.raw()) }))
    }

    /// The read-only **`duration`** property returns a timestamp that is the duration of the performance entry. The meaning of this property depends on the value of this entry's entryType.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/duration)
    #[inline]
    pub fn duration(&self) -> Duration {
        rt::attribute(rt::milliseconds(unsafe { sys::js_duration(self.raw()) }))
    }

    /// The **`toJSON()`** method is a serializer; it returns a JSON representation of the PerformanceEntry object.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/toJSON)
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
        "PerformanceEntry.name" => fn js_name(this: RawHandle) -> i32;
        "PerformanceEntry.entryType" => fn js_entry_type(this: RawHandle) -> i32;
        "PerformanceEntry.startTime" => fn js_start_time(this: RawHandle) -> f64;
        "PerformanceEntry.duration" => fn js_duration(this: RawHandle) -> f64;
        "PerformanceEntry.toJSON" => fn js_to_json(this: RawHandle) -> RawHandle;
    }
}
