//! Functions of Pages Functions.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/pages.jsonc`.

use crate::rt::{self, Js};

/// The global `onRequest`.
///
/// Untyped here: callback: no rule for callbacks yet (`(context: EventContext<unknown, any, Record<string, unknown>>) => R...`).
#[doc(alias = "onRequest")]
#[inline]
pub fn on_request() -> Js {
    rt::attribute(rt::handle(unsafe { sys::js_on_request() }))
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:pages";
        "assets:*.onRequest" => fn js_on_request() -> RawHandle;
    }
}
