//! `ImagesError`: The interface [`ImagesError`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`ImagesError`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[repr(transparent)]
pub struct ImagesError(Js);

rt::handle_type!(ImagesError: Js);
rt::error_type!(ImagesError, "ImagesError");

impl ImagesError {
    /// The attribute [`code`](https://developers.cloudflare.com/images/transform-images/bindings/).
    #[inline]
    pub fn code(&self) -> u32 {
        rt::attribute(rt::number(unsafe { sys::js_code(self.raw()) }))
    }

    /// The attribute [`message`](https://developers.cloudflare.com/images/transform-images/bindings/).
    #[inline]
    pub fn message(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_message(self.raw()) }))
    }

    /// The attribute [`stack`](https://developers.cloudflare.com/images/transform-images/bindings/).
    #[inline]
    pub fn stack(&self) -> Option<String> {
        rt::attribute(rt::take(unsafe { sys::js_stack(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:images";
        "ImagesError.code" => fn js_code(this: RawHandle) -> f64;
        "ImagesError.message" => fn js_message(this: RawHandle) -> i32;
        "ImagesError.stack" => fn js_stack(this: RawHandle) -> i32;
    }
}
