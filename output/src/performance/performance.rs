//! `Performance`: The Workers runtime supports a subset of the Performance API, used to measure timing and performance, as well as timing of subrequests and other operations.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    EventCounts, PerformanceEntry, PerformanceEventLoopUtilization, PerformanceMark,
    PerformanceMarkOptions, PerformanceMeasure, PerformanceMeasureMeasureOptionsOrStartMark,
    PerformanceNodeTiming,
};
use crate::rt::{self, Js, Result};

/// The Workers runtime supports a subset of the Performance API, used to measure timing and performance,
/// as well as timing of subrequests and other operations.
///
/// [Cloudflare Docs Reference](https://developers.cloudflare.com/workers/runtime-apis/performance/)
///
/// # Example
/// ```no_run
/// use workers::performance::performance;
/// use workers::prelude::*;
///
/// fn since_start() -> Result<f64> {
///     let performance = performance();
///     performance.mark("start")?;
///     performance.mark("end")?;
///     Ok(performance.now())
/// }
/// ```
#[repr(transparent)]
pub struct Performance(crate::events::EventTarget);

rt::handle_type!(Performance: crate::events::EventTarget);

impl Performance {
    /// [Cloudflare Docs Reference](https://developers.cloudflare.com/workers/runtime-apis/performance/#performancetimeorigin)
    #[doc(alias = "timeOrigin")]
    #[inline]
    pub fn time_origin(&self) -> f64 {
        rt::attribute(rt::number(unsafe { sys::js_time_origin(self.raw()) }))
    }

    /// [Cloudflare Docs Reference](https://developers.cloudflare.com/workers/runtime-apis/performance/#performancenow)
    #[inline]
    pub fn now(&self) -> f64 {
        rt::attribute(rt::number(unsafe { sys::js_now(self.raw()) }))
    }

    /// The attribute [`eventCounts`](https://developer.mozilla.org/docs/Web/API/Performance/eventCounts).
    #[doc(alias = "eventCounts")]
    #[inline]
    pub fn event_counts(&self) -> EventCounts {
        rt::attribute(rt::handle(unsafe { sys::js_event_counts(self.raw()) }))
    }

    /// The **`clearMarks()`** method removes all or specific PerformanceMark objects from the browser's performance timeline.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Performance/clearMarks)
    #[doc(alias = "clearMarks")]
    #[inline]
    pub fn clear_marks(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_clear_marks(self.raw()) })
    }

    /// The **`clearMarks()`** method removes all or specific PerformanceMark objects from the browser's performance timeline.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Performance/clearMarks)
    #[doc(alias = "clearMarks")]
    #[inline]
    pub fn clear_marks_with(&self, name: &str) -> Result<()> {
        rt::unit(unsafe { sys::js_clear_marks_with(self.raw(), name.as_ptr(), name.len()) })
    }

    /// The **`clearMeasures()`** method removes all or specific PerformanceMeasure objects from the browser's performance timeline.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Performance/clearMeasures)
    #[doc(alias = "clearMeasures")]
    #[inline]
    pub fn clear_measures(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_clear_measures(self.raw()) })
    }

    /// The **`clearMeasures()`** method removes all or specific PerformanceMeasure objects from the browser's performance timeline.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Performance/clearMeasures)
    #[doc(alias = "clearMeasures")]
    #[inline]
    pub fn clear_measures_with(&self, name: &str) -> Result<()> {
        rt::unit(unsafe { sys::js_clear_measures_with(self.raw(), name.as_ptr(), name.len()) })
    }

    /// The **`clearResourceTimings()`** method removes all performance entries with an entryType of "resource" from the browser's performance timeline and sets the size of the performance resource data buffer to zero.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Performance/clearResourceTimings)
    #[doc(alias = "clearResourceTimings")]
    #[inline]
    pub fn clear_resource_timings(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_clear_resource_timings(self.raw()) })
    }

    /// The **`getEntries()`** method returns an array of all PerformanceEntry objects currently present in the performance timeline.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Performance/getEntries)
    #[doc(alias = "getEntries")]
    #[inline]
    pub fn get_entries(&self) -> Result<Vec<PerformanceEntry>> {
        rt::take(unsafe { sys::js_get_entries(self.raw()) })
    }

    /// The **`getEntriesByName()`** method returns an array of PerformanceEntry objects currently present in the performance timeline with the given name and type.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Performance/getEntriesByName)
    #[doc(alias = "getEntriesByName")]
    #[inline]
    pub fn get_entries_by_name(&self, name: &str) -> Result<Vec<PerformanceEntry>> {
        rt::take(unsafe { sys::js_get_entries_by_name(self.raw(), name.as_ptr(), name.len()) })
    }

    /// The **`getEntriesByName()`** method returns an array of PerformanceEntry objects currently present in the performance timeline with the given name and type.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Performance/getEntriesByName)
    #[doc(alias = "getEntriesByName")]
    #[inline]
    pub fn get_entries_by_name_with(
        &self,
        name: &str,
        type_: &str,
    ) -> Result<Vec<PerformanceEntry>> {
        rt::take(unsafe {
            sys::js_get_entries_by_name_with(
                self.raw(),
                name.as_ptr(),
                name.len(),
                type_.as_ptr(),
                type_.len(),
            )
        })
    }

    /// The **`getEntriesByType()`** method returns an array of PerformanceEntry objects currently present in the performance timeline for a given type.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Performance/getEntriesByType)
    #[doc(alias = "getEntriesByType")]
    #[inline]
    pub fn get_entries_by_type(&self, type_: &str) -> Result<Vec<PerformanceEntry>> {
        rt::take(unsafe { sys::js_get_entries_by_type(self.raw(), type_.as_ptr(), type_.len()) })
    }

    /// The **`mark()`** method creates a named PerformanceMark object representing a high resolution timestamp marker in the browser's performance timeline.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Performance/mark)
    #[inline]
    pub fn mark(&self, name: &str) -> Result<PerformanceMark> {
        rt::handle(unsafe { sys::js_mark(self.raw(), name.as_ptr(), name.len()) })
    }

    /// The **`mark()`** method creates a named PerformanceMark object representing a high resolution timestamp marker in the browser's performance timeline.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Performance/mark)
    #[doc(alias = "mark")]
    #[inline]
    pub fn mark_with(
        &self,
        name: &str,
        options: &PerformanceMarkOptions,
    ) -> Result<PerformanceMark> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::handle(unsafe {
            sys::js_mark_with(self.raw(), name.as_ptr(), name.len(), pack.as_ptr(), pack.len())
        })
    }

    /// The **`measure()`** method creates a named PerformanceMeasure object representing a time measurement between two marks in the browser's performance timeline.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Performance/measure)
    #[inline]
    pub fn measure(&self, measure_name: &str) -> Result<PerformanceMeasure> {
        rt::handle(unsafe {
            sys::js_measure(self.raw(), measure_name.as_ptr(), measure_name.len())
        })
    }

    /// The **`measure()`** method creates a named PerformanceMeasure object representing a time measurement between two marks in the browser's performance timeline.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Performance/measure)
    #[doc(alias = "measure")]
    #[inline]
    pub fn measure_with(
        &self,
        measure_name: &str,
        measure_options_or_start_mark: Option<PerformanceMeasureMeasureOptionsOrStartMark<'_>>,
        maybe_end_mark: Option<&str>,
    ) -> Result<PerformanceMeasure> {
        let mut pack = rt::Pack::new();
        pack.put(&measure_options_or_start_mark);
        rt::handle(unsafe {
            sys::js_measure_with(
                self.raw(),
                measure_name.as_ptr(),
                measure_name.len(),
                rt::opt_ptr(maybe_end_mark),
                rt::opt_len(maybe_end_mark),
                pack.as_ptr(),
                pack.len(),
            )
        })
    }

    /// The **`setResourceTimingBufferSize()`** method sets the desired size of the browser's resource timing buffer which stores the "resource" performance entries.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Performance/setResourceTimingBufferSize)
    #[doc(alias = "setResourceTimingBufferSize")]
    #[inline]
    pub fn set_resource_timing_buffer_size(&self, size: u32) -> Result<()> {
        rt::unit(unsafe { sys::js_set_resource_timing_buffer_size(self.raw(), size) })
    }

    /// The **`toJSON()`** method of the Performance interface is a serializer; it returns a JSON representation of the Performance object.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Performance/toJSON)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Result<Js> {
        rt::handle(unsafe { sys::js_to_json(self.raw()) })
    }

    /// The attribute [`nodeTiming`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
    #[doc(alias = "nodeTiming")]
    #[inline]
    pub fn node_timing(&self) -> PerformanceNodeTiming {
        rt::attribute(rt::handle(unsafe { sys::js_node_timing(self.raw()) }))
    }

    /// Calls [`Performance.eventLoopUtilization`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
    #[doc(alias = "eventLoopUtilization")]
    #[inline]
    pub fn event_loop_utilization(&self) -> Result<PerformanceEventLoopUtilization> {
        rt::take(unsafe { sys::js_event_loop_utilization(self.raw()) })
    }

    /// Calls [`Performance.markResourceTiming`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
    #[doc(alias = "markResourceTiming")]
    #[inline]
    pub fn mark_resource_timing(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_mark_resource_timing(self.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:performance";
        "Performance.timeOrigin" => fn js_time_origin(this: RawHandle) -> f64;
        "Performance.now" => fn js_now(this: RawHandle) -> f64;
        "Performance.eventCounts" => fn js_event_counts(this: RawHandle) -> RawHandle;
        "Performance.clearMarks" => fn js_clear_marks(this: RawHandle) -> i32;
        "Performance.clearMarks:with" => fn js_clear_marks_with(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
        ) -> i32;
        "Performance.clearMeasures" => fn js_clear_measures(this: RawHandle) -> i32;
        "Performance.clearMeasures:with" => fn js_clear_measures_with(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
        ) -> i32;
        "Performance.clearResourceTimings" => fn js_clear_resource_timings(this: RawHandle) -> i32;
        "Performance.getEntries" => fn js_get_entries(this: RawHandle) -> i32;
        "Performance.getEntriesByName" => fn js_get_entries_by_name(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
        ) -> i32;
        "Performance.getEntriesByName:with" => fn js_get_entries_by_name_with(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            type_: *const u8,
            type_len: usize,
        ) -> i32;
        "Performance.getEntriesByType" => fn js_get_entries_by_type(
            this: RawHandle,
            type_: *const u8,
            type_len: usize,
        ) -> i32;
        "Performance.mark" => fn js_mark(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
        ) -> RawHandle;
        "Performance.mark:with" => fn js_mark_with(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Performance.measure" => fn js_measure(
            this: RawHandle,
            measure_name: *const u8,
            measure_name_len: usize,
        ) -> RawHandle;
        "Performance.measure:with" => fn js_measure_with(
            this: RawHandle,
            measure_name: *const u8,
            measure_name_len: usize,
            maybe_end_mark: *const u8,
            maybe_end_mark_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Performance.setResourceTimingBufferSize" => fn js_set_resource_timing_buffer_size(
            this: RawHandle,
            size: u32,
        ) -> i32;
        "Performance.toJSON" => fn js_to_json(this: RawHandle) -> RawHandle;
        "Performance.nodeTiming" => fn js_node_timing(this: RawHandle) -> RawHandle;
        "Performance.eventLoopUtilization" => fn js_event_loop_utilization(this: RawHandle) -> i32;
        "Performance.markResourceTiming" => fn js_mark_resource_timing(this: RawHandle) -> i32;
    }
}
