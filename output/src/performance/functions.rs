//! Functions of Performance measurement.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::Performance;
use crate::rt;

/// The Workers runtime supports a subset of the Performance API, used to measure timing and performance,
/// as well as timing of subrequests and other operations.
///
/// [Cloudflare Docs Reference](https://developers.cloudflare.com/workers/runtime-apis/performance/)
#[inline]
pub fn performance() -> Performance {
    rt::attribute(rt::handle(unsafe { sys::js_performance() }))
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:performance";
        "globalThis.performance" => fn js_performance() -> RawHandle;
    }
}
