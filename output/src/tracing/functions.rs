//! Functions of Tracing.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::Tracing;
use crate::rt;

/// The global [`tracing`](https://developers.cloudflare.com/workers/observability/traces/).
#[inline]
pub fn tracing() -> Tracing {
    rt::attribute(rt::handle(unsafe { sys::js_tracing() }))
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:tracing";
        "cloudflare:workers.tracing" => fn js_tracing() -> RawHandle;
    }
}
