//! `R2Checksums`: The interface [`R2Checksums`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::R2StringChecksums;
use crate::rt::{self, Js, Result};

/// The interface [`R2Checksums`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
#[repr(transparent)]
pub struct R2Checksums(Js);

rt::handle_type!(R2Checksums: Js);

impl R2Checksums {
    /// The attribute [`md5`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn md5(&self) -> Option<Vec<u8>> {
        rt::attribute(rt::take(unsafe { sys::js_md5(self.raw()) }))
    }

    /// The attribute [`sha1`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn sha1(&self) -> Option<Vec<u8>> {
        rt::attribute(rt::take(unsafe { sys::js_sha1(self.raw()) }))
    }

    /// The attribute [`sha256`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn sha256(&self) -> Option<Vec<u8>> {
        rt::attribute(rt::take(unsafe { sys::js_sha256(self.raw()) }))
    }

    /// The attribute [`sha384`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn sha384(&self) -> Option<Vec<u8>> {
        rt::attribute(rt::take(unsafe { sys::js_sha384(self.raw()) }))
    }

    /// The attribute [`sha512`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn sha512(&self) -> Option<Vec<u8>> {
        rt::attribute(rt::take(unsafe { sys::js_sha512(self.raw()) }))
    }

    /// Calls [`R2Checksums.toJSON`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Result<R2StringChecksums> {
        rt::take(unsafe { sys::js_to_json(self.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:r2";
        "R2Checksums.md5" => fn js_md5(this: RawHandle) -> i32;
        "R2Checksums.sha1" => fn js_sha1(this: RawHandle) -> i32;
        "R2Checksums.sha256" => fn js_sha256(this: RawHandle) -> i32;
        "R2Checksums.sha384" => fn js_sha384(this: RawHandle) -> i32;
        "R2Checksums.sha512" => fn js_sha512(this: RawHandle) -> i32;
        "R2Checksums.toJSON" => fn js_to_json(this: RawHandle) -> i32;
    }
}
