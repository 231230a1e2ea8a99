//! `Crypto`: The Web Crypto API provides a set of low-level functions for common cryptographic tasks.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::SubtleCrypto;
use crate::rt::{self, Js, Result};

/// The Web Crypto API provides a set of low-level functions for common cryptographic tasks.
/// The Workers runtime implements the full surface of this API, but with some differences in
/// the [supported algorithms](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/#supported-algorithms)
/// compared to those implemented in most browsers.
///
/// [Cloudflare Docs Reference](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/)
///
/// # Example
/// ```no_run
/// use workers::crypto::crypto;
/// use workers::prelude::*;
///
/// async fn etag(body: &[u8]) -> Result<String> {
///     let digest = crypto().subtle().digest("SHA-256", body).await?;
///     Ok(digest.iter().map(|byte| format!("{byte:02x}")).collect())
/// }
/// ```
#[repr(transparent)]
pub struct Crypto(Js);

rt::handle_type!(Crypto: Js);

impl Crypto {
    /// The **`Crypto.subtle`** read-only property returns a SubtleCrypto which can then be used to perform low-level cryptographic operations.
    /// Available only in secure contexts.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Crypto/subtle)
    #[inline]
    pub fn subtle(&self) -> SubtleCrypto {
        rt::attribute(rt::handle(unsafe { sys::js_subtle(self.raw()) }))
    }

    /// The **`Crypto.getRandomValues()`** method lets you get cryptographically strong random values. The array given as the parameter is filled with random numbers (random in its cryptographic meaning).
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Crypto/getRandomValues)
    #[doc(alias = "getRandomValues")]
    #[inline]
    pub fn get_random_values(&self, buffer: &mut [u8]) -> Result<()> {
        rt::unit(unsafe {
            sys::js_get_random_values(self.raw(), buffer.as_mut_ptr(), buffer.len())
        })
    }

    /// The **`randomUUID()`** method of the Crypto interface is used to generate a v4 UUID using a cryptographically secure random number generator.
    /// Available only in secure contexts.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Crypto/randomUUID)
    #[doc(alias = "randomUUID")]
    #[inline]
    pub fn random_uuid(&self) -> Result<String> {
        rt::take(unsafe { sys::js_random_uuid(self.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:crypto";
        "Crypto.subtle" => fn js_subtle(this: RawHandle) -> RawHandle;
        "Crypto.getRandomValues" => fn js_get_random_values(
            this: RawHandle,
            buffer: *const u8,
            buffer_len: usize,
        ) -> i32;
        "Crypto.randomUUID" => fn js_random_uuid(this: RawHandle) -> i32;
    }
}
