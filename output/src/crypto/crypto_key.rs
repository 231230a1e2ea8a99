//! `CryptoKey`: The **`CryptoKey`** interface of the Web Crypto API represents a cryptographic key obtained from one of the SubtleCrypto methods generateKey(), deriveKey(), importKey(), or unwrapKey().
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{CryptoKeyAlgorithm, CryptoKeyType};
use crate::rt::{self, Js};

/// The **`CryptoKey`** interface of the Web Crypto API represents a cryptographic key obtained from one of the SubtleCrypto methods generateKey(), deriveKey(), importKey(), or unwrapKey().
/// Available only in secure contexts.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/CryptoKey)
#[repr(transparent)]
pub struct CryptoKey(Js);

rt::handle_type!(CryptoKey: Js);

impl CryptoKey {
    /// The read-only **`type`** property of the CryptoKey interface indicates which kind of key is represented by the object. It can have the following values:
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/CryptoKey/type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> CryptoKeyType {
        rt::attribute(rt::take(unsafe { sys::js_type(self.raw()) }))
    }

    /// The read-only **`extractable`** property of the CryptoKey interface indicates whether or not the key may be extracted using SubtleCrypto.exportKey() or SubtleCrypto.wrapKey().
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/CryptoKey/extractable)
    #[inline]
    pub fn extractable(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_extractable(self.raw()) }))
    }

    /// The read-only **`algorithm`** property of the CryptoKey interface returns an object describing the algorithm for which this key can be used, and any associated extra parameters.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/CryptoKey/algorithm)
    #[inline]
    pub fn algorithm(&self) -> CryptoKeyAlgorithm {
        rt::attribute(rt::take(unsafe { sys::js_algorithm(self.raw()) }))
    }

    /// The read-only **`usages`** property of the CryptoKey interface indicates what can be done with the key.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/CryptoKey/usages)
    #[inline]
    pub fn usages(&self) -> Vec<String> {
        rt::attribute(rt::take(unsafe { sys::js_usages(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:crypto";
        "CryptoKey.type" => fn js_type(this: RawHandle) -> i32;
        "CryptoKey.extractable" => fn js_extractable(this: RawHandle) -> i32;
        "CryptoKey.algorithm" => fn js_algorithm(this: RawHandle) -> i32;
        "CryptoKey.usages" => fn js_usages(this: RawHandle) -> i32;
    }
}
