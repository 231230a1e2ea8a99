//! `ArtifactsError`: Error thrown by Artifacts binding operations.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ArtifactsErrorCode;
use crate::rt::{self, Js};

/// Error thrown by Artifacts binding operations.
///
/// Uses a string `.code` discriminator following the Cloudflare platform
/// convention (StreamError, ImagesError, etc.). The `.numericCode` matches
/// the REST API `errors[].code` values.
///
/// [Documentation](https://developers.cloudflare.com/workers/runtime-apis/bindings/)
#[repr(transparent)]
pub struct ArtifactsError(Js);

rt::handle_type!(ArtifactsError: Js);
rt::error_type!(ArtifactsError, "ArtifactsError");

impl ArtifactsError {
    /// The attribute [`name`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
    #[inline]
    pub fn name(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_name(self.raw()) }))
    }

    /// String error code for programmatic matching.
    #[inline]
    pub fn code(&self) -> ArtifactsErrorCode {
        rt::attribute(rt::take(unsafe { sys::js_code(self.raw()) }))
    }

    /// Numeric error code matching the REST API.
    #[doc(alias = "numericCode")]
    #[inline]
    pub fn numeric_code(&self) -> u32 {
        rt::attribute(rt::number(unsafe { sys::js_numeric_code(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:artifacts";
        "ArtifactsError.name" => fn js_name(this: RawHandle) -> i32;
        "ArtifactsError.code" => fn js_code(this: RawHandle) -> i32;
        "ArtifactsError.numericCode" => fn js_numeric_code(this: RawHandle) -> f64;
    }
}
