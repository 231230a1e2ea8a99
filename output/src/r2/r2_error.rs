//! `R2Error`: The interface [`R2Error`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`R2Error`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
#[repr(transparent)]
pub struct R2Error(Js);

rt::handle_type!(R2Error: Js);
rt::error_type!(R2Error);

impl R2Error {
    /// The attribute [`name`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn name(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_name(self.raw()) }))
    }

    /// The attribute [`code`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn code(&self) -> u32 {
        rt::attribute(rt::number(unsafe { sys::js_code(self.raw()) }))
    }

    /// The attribute [`message`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn message(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_message(self.raw()) }))
    }

    /// The attribute [`action`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn action(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_action(self.raw()) }))
    }

    /// The attribute [`stack`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn stack(&self) -> Js {
        rt::attribute(rt::handle(unsafe { sys::js_stack(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:r2";
        "R2Error.name" => fn js_name(this: RawHandle) -> i32;
        "R2Error.code" => fn js_code(this: RawHandle) -> f64;
        "R2Error.message" => fn js_message(this: RawHandle) -> i32;
        "R2Error.action" => fn js_action(this: RawHandle) -> i32;
        "R2Error.stack" => fn js_stack(this: RawHandle) -> RawHandle;
    }
}
