//! `StreamError`: Error object for Stream binding operations.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// Error object for Stream binding operations.
///
/// [Documentation](https://developers.cloudflare.com/stream/)
#[repr(transparent)]
pub struct StreamError(Js);

rt::handle_type!(StreamError: Js);
rt::error_type!(StreamError, "StreamError");

impl StreamError {
    /// The attribute [`code`](https://developers.cloudflare.com/stream/).
    #[inline]
    pub fn code(&self) -> u32 {
        rt::attribute(rt::number(unsafe { sys::js_code(self.raw()) }))
    }

    /// The attribute [`statusCode`](https://developers.cloudflare.com/stream/).
    #[doc(alias = "statusCode")]
    #[inline]
    pub fn status_code(&self) -> u16 {
        rt::attribute(rt::number(unsafe { sys::js_status_code(self.raw()) }))
    }

    /// The attribute [`message`](https://developers.cloudflare.com/stream/).
    #[inline]
    pub fn message(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_message(self.raw()) }))
    }

    /// The attribute [`stack`](https://developers.cloudflare.com/stream/).
    #[inline]
    pub fn stack(&self) -> Option<String> {
        rt::attribute(rt::take(unsafe { sys::js_stack(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:stream";
        "StreamError.code" => fn js_code(this: RawHandle) -> f64;
        "StreamError.statusCode" => fn js_status_code(this: RawHandle) -> f64;
        "StreamError.message" => fn js_message(this: RawHandle) -> i32;
        "StreamError.stack" => fn js_stack(this: RawHandle) -> i32;
    }
}
