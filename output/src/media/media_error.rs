//! `MediaError`: Error object for media transformation operations.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// Error object for media transformation operations.
/// Extends the standard Error interface with additional media-specific information.
///
/// [Documentation](https://developers.cloudflare.com/stream/transform-videos/)
#[repr(transparent)]
pub struct MediaError(Js);

rt::handle_type!(MediaError: Js);
rt::error_type!(MediaError, "MediaError");

impl MediaError {
    /// The attribute [`code`](https://developers.cloudflare.com/stream/transform-videos/).
    #[inline]
    pub fn code(&self) -> u32 {
        rt::attribute(rt::number(unsafe { sys::js_code(self.raw()) }))
    }

    /// The attribute [`message`](https://developers.cloudflare.com/stream/transform-videos/).
    #[inline]
    pub fn message(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_message(self.raw()) }))
    }

    /// The attribute [`stack`](https://developers.cloudflare.com/stream/transform-videos/).
    #[inline]
    pub fn stack(&self) -> Option<String> {
        rt::attribute(rt::take(unsafe { sys::js_stack(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:media";
        "MediaError.code" => fn js_code(this: RawHandle) -> f64;
        "MediaError.message" => fn js_message(this: RawHandle) -> i32;
        "MediaError.stack" => fn js_stack(this: RawHandle) -> i32;
    }
}
