//! `UnsafeTraceMetrics`: The interface [`UnsafeTraceMetrics`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{TraceItem, TraceMetrics};
use crate::rt::{self, Js, Result};

/// The interface [`UnsafeTraceMetrics`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[repr(transparent)]
pub struct UnsafeTraceMetrics(Js);

rt::handle_type!(UnsafeTraceMetrics: Js);

impl UnsafeTraceMetrics {
    /// Calls [`UnsafeTraceMetrics.fromTrace`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
    #[doc(alias = "fromTrace")]
    #[inline]
    pub fn from_trace(&self, item: &TraceItem) -> Result<TraceMetrics> {
        let mut pack = rt::Pack::new();
        pack.put(item);
        rt::take(unsafe { sys::js_from_trace(self.raw(), pack.as_ptr(), pack.len()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:tail";
        "UnsafeTraceMetrics.fromTrace" => fn js_from_trace(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
    }
}
