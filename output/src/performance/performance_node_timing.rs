//! `PerformanceNodeTiming`: The interface [`PerformanceNodeTiming`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{PerformanceEntry, UvMetricsInfo};
use crate::rt::{self, Js, Result};

/// The interface [`PerformanceNodeTiming`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
#[repr(transparent)]
pub struct PerformanceNodeTiming(PerformanceEntry);

rt::handle_type!(PerformanceNodeTiming: PerformanceEntry);

impl PerformanceNodeTiming {
    /// The attribute [`nodeStart`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
    #[doc(alias = "nodeStart")]
    #[inline]
    pub fn node_start(&self) -> f64 {
        rt::attribute(rt::number(unsafe { sys::js_node_start(self.raw()) }))
    }

    /// The attribute [`v8Start`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
    #[doc(alias = "v8Start")]
    #[inline]
    pub fn v8_start(&self) -> f64 {
        rt::attribute(rt::number(unsafe { sys::js_v8_start(self.raw()) }))
    }

    /// The attribute [`bootstrapComplete`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
    #[doc(alias = "bootstrapComplete")]
    #[inline]
    pub fn bootstrap_complete(&self) -> f64 {
        rt::attribute(rt::number(unsafe { sys::js_bootstrap_complete(self.raw()) }))
    }

    /// The attribute [`environment`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
    #[inline]
    pub fn environment(&self) -> f64 {
        rt::attribute(rt::number(unsafe { sys::js_environment(self.raw()) }))
    }

    /// The attribute [`loopStart`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
    #[doc(alias = "loopStart")]
    #[inline]
    pub fn loop_start(&self) -> f64 {
        rt::attribute(rt::number(unsafe { sys::js_loop_start(self.raw()) }))
    }

    /// The attribute [`loopExit`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
    #[doc(alias = "loopExit")]
    #[inline]
    pub fn loop_exit(&self) -> f64 {
        rt::attribute(rt::number(unsafe { sys::js_loop_exit(self.raw()) }))
    }

    /// The attribute [`idleTime`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
    #[doc(alias = "idleTime")]
    #[inline]
    pub fn idle_time(&self) -> f64 {
        rt::attribute(rt::number(unsafe { sys::js_idle_time(self.raw()) }))
    }

    /// The attribute [`uvMetricsInfo`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
    #[doc(alias = "uvMetricsInfo")]
    #[inline]
    pub fn uv_metrics_info(&self) -> Result<UvMetricsInfo> {
        rt::take(unsafe { sys::js_uv_metrics_info(self.raw()) })
    }

    /// Calls [`PerformanceNodeTiming.toJSON`](https://developers.cloudflare.com/workers/runtime-apis/performance/).
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
        "PerformanceNodeTiming.nodeStart" => fn js_node_start(this: RawHandle) -> f64;
        "PerformanceNodeTiming.v8Start" => fn js_v8_start(this: RawHandle) -> f64;
        "PerformanceNodeTiming.bootstrapComplete" => fn js_bootstrap_complete(
            this: RawHandle,
        ) -> f64;
        "PerformanceNodeTiming.environment" => fn js_environment(this: RawHandle) -> f64;
        "PerformanceNodeTiming.loopStart" => fn js_loop_start(this: RawHandle) -> f64;
        "PerformanceNodeTiming.loopExit" => fn js_loop_exit(this: RawHandle) -> f64;
        "PerformanceNodeTiming.idleTime" => fn js_idle_time(this: RawHandle) -> f64;
        "PerformanceNodeTiming.uvMetricsInfo" => fn js_uv_metrics_info(this: RawHandle) -> i32;
        "PerformanceNodeTiming.toJSON" => fn js_to_json(this: RawHandle) -> RawHandle;
    }
}
