//! Functions of Console.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::Console;
use crate::rt;

/// The global [`console`](https://developers.cloudflare.com/workers/runtime-apis/console/).
#[inline]
pub fn console() -> Console {
    rt::attribute(rt::handle(unsafe { sys::js_console() }))
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:console";
        "globalThis.console" => fn js_console() -> RawHandle;
    }
}
