//! `InternalError`: The interface [`InternalError`](https://developers.cloudflare.com/stream/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{InternalErrorName, StreamError};
use crate::rt;

/// The interface [`InternalError`](https://developers.cloudflare.com/stream/).
#[repr(transparent)]
pub struct InternalError(StreamError);

rt::handle_type!(InternalError: StreamError);
rt::error_type!(InternalError, "InternalError");

impl InternalError {
    /// The attribute [`name`](https://developers.cloudflare.com/stream/).
    #[inline]
    pub fn name(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_name(self.raw()) }))
    }

    /// Sets [`name`](Self::name).
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: InternalErrorName) {
        let value = value.as_str();
        rt::attribute(rt::unit(unsafe {
            sys::js_name_set(self.raw(), value.as_ptr(), value.len())
        }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:stream";
        "InternalError.name" => fn js_name(this: RawHandle) -> i32;
        "InternalError.name:set" => fn js_name_set(
            this: RawHandle,
            value: *const u8,
            value_len: usize,
        ) -> i32;
    }
}
