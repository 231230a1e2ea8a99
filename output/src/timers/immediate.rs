//! `Immediate`: The interface [`Immediate`](https://developers.cloudflare.com/workers/runtime-apis/web-standards/#timers).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js, Result};

/// The interface [`Immediate`](https://developers.cloudflare.com/workers/runtime-apis/web-standards/#timers).
#[repr(transparent)]
pub struct Immediate(Js);

rt::handle_type!(Immediate: Js);

impl Immediate {
    /// Calls [`Immediate.ref`](https://developers.cloudflare.com/workers/runtime-apis/web-standards/#timers).
    #[doc(alias = "ref")]
    #[inline]
    pub fn ref_(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_ref(self.raw()) })
    }

    /// Calls [`Immediate.unref`](https://developers.cloudflare.com/workers/runtime-apis/web-standards/#timers).
    #[inline]
    pub fn unref(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_unref(self.raw()) })
    }

    /// Calls [`Immediate.hasRef`](https://developers.cloudflare.com/workers/runtime-apis/web-standards/#timers).
    #[doc(alias = "hasRef")]
    #[inline]
    pub fn has_ref(&self) -> Result<bool> {
        rt::boolean(unsafe { sys::js_has_ref(self.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:timers";
        "Immediate.ref" => fn js_ref(this: RawHandle) -> i32;
        "Immediate.unref" => fn js_unref(this: RawHandle) -> i32;
        "Immediate.hasRef" => fn js_has_ref(this: RawHandle) -> i32;
    }
}
