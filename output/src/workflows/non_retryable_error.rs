//! `cloudflare:workflows.NonRetryableError`: NonRetryableError allows for a user to throw a fatal error that makes a Workflow instance fail immediately without triggering a retry
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js, Result};

/// NonRetryableError allows for a user to throw a fatal error
/// that makes a Workflow instance fail immediately without triggering a retry
///
/// [Documentation](https://developers.cloudflare.com/workflows/build/workers-api/)
#[doc(alias = "cloudflare:workflows.NonRetryableError")]
#[repr(transparent)]
pub struct NonRetryableError(Js);

rt::handle_type!(NonRetryableError: Js);
rt::error_type!(NonRetryableError, "NonRetryableError");

impl NonRetryableError {
    /// Calls [`new cloudflare:workflows.NonRetryableError`](https://developers.cloudflare.com/workflows/build/workers-api/).
    #[inline]
    pub fn new(message: &str) -> Result<NonRetryableError> {
        rt::handle(unsafe { sys::js_construct(message.as_ptr(), message.len()) })
    }

    /// Calls [`new cloudflare:workflows.NonRetryableError`](https://developers.cloudflare.com/workflows/build/workers-api/).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with(message: &str, name: &str) -> Result<NonRetryableError> {
        rt::handle(unsafe {
            sys::js_construct_with(message.as_ptr(), message.len(), name.as_ptr(), name.len())
        })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:workflows";
        "cloudflare:workflows.NonRetryableError.constructor" => fn js_construct(
            message: *const u8,
            message_len: usize,
        ) -> RawHandle;
        "cloudflare:workflows.NonRetryableError.constructor:with" => fn js_construct_with(
            message: *const u8,
            message_len: usize,
            name: *const u8,
            name_len: usize,
        ) -> RawHandle;
    }
}
