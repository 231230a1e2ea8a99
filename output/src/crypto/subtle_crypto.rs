//! `SubtleCrypto`: The **`SubtleCrypto`** interface of the Web Crypto API provides a number of low-level cryptographic functions.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    BytesOrJsonWebKey, CryptoKey, CryptoKeyOrKeyPair, KeyFormat, KeyUsage,
    SubtleCryptoDecryptAlgorithm, SubtleCryptoDeriveBitsAlgorithm,
    SubtleCryptoDeriveKeyAlgorithmOrStr, SubtleCryptoDeriveKeyDerivedKeyAlgorithm,
    SubtleCryptoDigestAlgorithm, SubtleCryptoEncryptAlgorithmOrStr,
    SubtleCryptoGenerateKeyAlgorithmOrStr, SubtleCryptoImportKeyAlgorithmOrStr,
    SubtleCryptoImportKeyKeyData, SubtleCryptoSignAlgorithmOrStr,
    SubtleCryptoUnwrapKeyUnwrapAlgorithm, SubtleCryptoUnwrapKeyUnwrappedKeyAlgorithm,
    SubtleCryptoVerifyAlgorithm, SubtleCryptoWrapKeyWrapAlgorithm,
};
use crate::rt::{self, Js, Promise, Result};

/// The **`SubtleCrypto`** interface of the Web Crypto API provides a number of low-level cryptographic functions.
/// Available only in secure contexts.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/SubtleCrypto)
///
/// # Example
/// ```no_run
/// use workers::crypto::{crypto, KeyFormat, KeyUsage, SubtleCryptoImportKeyAlgorithm};
/// use workers::prelude::*;
///
/// /// Whether the body is what somebody with the secret has signed.
/// async fn is_genuine(secret: &[u8], body: &[u8], signature: &[u8]) -> Result<bool> {
///     let subtle = crypto().subtle();
///     let hmac = SubtleCryptoImportKeyAlgorithm::new("HMAC").hash("SHA-256");
///     let key = subtle.import_key(KeyFormat::Raw, secret, hmac, false, &[KeyUsage::Verify]).await?;
///     subtle.verify("HMAC", &key, signature, body).await
/// }
/// ```
#[repr(transparent)]
pub struct SubtleCrypto(Js);

rt::handle_type!(SubtleCrypto: Js);

impl SubtleCrypto {
    /// The **`encrypt()`** method of the SubtleCrypto interface encrypts data.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/encrypt)
    #[inline]
    pub fn encrypt<'a>(
        &self,
        algorithm: impl Into<SubtleCryptoEncryptAlgorithmOrStr<'a>>,
        key: &CryptoKey,
        plain_text: &[u8],
    ) -> Promise<Vec<u8>> {
        let algorithm = algorithm.into();
        let mut pack = rt::Pack::new();
        pack.put(&algorithm);
        rt::promise(|slot| unsafe {
            sys::js_encrypt(
                self.raw(),
                key.raw(),
                plain_text.as_ptr(),
                plain_text.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// The **`decrypt()`** method of the SubtleCrypto interface decrypts some encrypted data. It takes as arguments a key to decrypt with, some optional extra parameters, and the data to decrypt (also known as "ciphertext"). It returns a Promise which will be fulfilled with the decrypted data (also known as "plaintext").
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/decrypt)
    #[inline]
    pub fn decrypt<'a>(
        &self,
        algorithm: impl Into<SubtleCryptoDecryptAlgorithm<'a>>,
        key: &CryptoKey,
        cipher_text: &[u8],
    ) -> Promise<Vec<u8>> {
        let algorithm = algorithm.into();
        let mut pack = rt::Pack::new();
        pack.put(&algorithm);
        rt::promise(|slot| unsafe {
            sys::js_decrypt(
                self.raw(),
                key.raw(),
                cipher_text.as_ptr(),
                cipher_text.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// The **`sign()`** method of the SubtleCrypto interface generates a digital signature.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/sign)
    #[inline]
    pub fn sign<'a>(
        &self,
        algorithm: impl Into<SubtleCryptoSignAlgorithmOrStr<'a>>,
        key: &CryptoKey,
        data: &[u8],
    ) -> Promise<Vec<u8>> {
        let algorithm = algorithm.into();
        let mut pack = rt::Pack::new();
        pack.put(&algorithm);
        rt::promise(|slot| unsafe {
            sys::js_sign(
                self.raw(),
                key.raw(),
                data.as_ptr(),
                data.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// The **`verify()`** method of the SubtleCrypto interface verifies a digital signature.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/verify)
    #[inline]
    pub fn verify<'a>(
        &self,
        algorithm: impl Into<SubtleCryptoVerifyAlgorithm<'a>>,
        key: &CryptoKey,
        signature: &[u8],
        data: &[u8],
    ) -> Promise<bool> {
        let algorithm = algorithm.into();
        let mut pack = rt::Pack::new();
        pack.put(&algorithm);
        rt::promise(|slot| unsafe {
            sys::js_verify(
                self.raw(),
                key.raw(),
                signature.as_ptr(),
                signature.len(),
                data.as_ptr(),
                data.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// The **`digest()`** method of the SubtleCrypto interface generates a digest of the given data, using the specified hash function. A digest is a short fixed-length value derived from some variable-length input. Cryptographic digests should exhibit collision-resistance, meaning that it's hard to come up with two different inputs that have the same digest value.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/digest)
    #[inline]
    pub fn digest<'a>(
        &self,
        algorithm: impl Into<SubtleCryptoDigestAlgorithm<'a>>,
        data: &[u8],
    ) -> Promise<Vec<u8>> {
        let algorithm = algorithm.into();
        let mut pack = rt::Pack::new();
        pack.put(&algorithm);
        rt::promise(|slot| unsafe {
            sys::js_digest(self.raw(), data.as_ptr(), data.len(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// The **`generateKey()`** method of the SubtleCrypto interface is used to generate a new key (for symmetric algorithms) or key pair (for public-key algorithms).
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/generateKey)
    #[doc(alias = "generateKey")]
    #[inline]
    pub fn generate_key<'a>(
        &self,
        algorithm: impl Into<SubtleCryptoGenerateKeyAlgorithmOrStr<'a>>,
        extractable: bool,
        key_usages: &[KeyUsage],
    ) -> Promise<CryptoKeyOrKeyPair> {
        let algorithm = algorithm.into();
        let mut pack = rt::Pack::new();
        pack.put(&algorithm);
        pack.put(key_usages);
        rt::promise(|slot| unsafe {
            sys::js_generate_key(
                self.raw(),
                u32::from(extractable),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// The **`deriveKey()`** method of the SubtleCrypto interface can be used to derive a secret key from a master key.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/deriveKey)
    #[doc(alias = "deriveKey")]
    #[inline]
    pub fn derive_key<'a>(
        &self,
        algorithm: impl Into<SubtleCryptoDeriveKeyAlgorithmOrStr<'a>>,
        base_key: &CryptoKey,
        derived_key_algorithm: impl Into<SubtleCryptoDeriveKeyDerivedKeyAlgorithm<'a>>,
        extractable: bool,
        key_usages: &[KeyUsage],
    ) -> Promise<CryptoKey> {
        let algorithm = algorithm.into();
        let derived_key_algorithm = derived_key_algorithm.into();
        let mut pack = rt::Pack::new();
        pack.put(&algorithm);
        pack.put(&derived_key_algorithm);
        pack.put(key_usages);
        rt::promise(|slot| unsafe {
            sys::js_derive_key(
                self.raw(),
                base_key.raw(),
                u32::from(extractable),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// The **`deriveBits()`** method of the SubtleCrypto interface can be used to derive an array of bits from a base key.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/deriveBits)
    #[doc(alias = "deriveBits")]
    #[inline]
    pub fn derive_bits<'a>(
        &self,
        algorithm: impl Into<SubtleCryptoDeriveBitsAlgorithm<'a>>,
        base_key: &CryptoKey,
    ) -> Promise<Vec<u8>> {
        let algorithm = algorithm.into();
        let mut pack = rt::Pack::new();
        pack.put(&algorithm);
        rt::promise(|slot| unsafe {
            sys::js_derive_bits(self.raw(), base_key.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// The **`deriveBits()`** method of the SubtleCrypto interface can be used to derive an array of bits from a base key.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/deriveBits)
    #[doc(alias = "deriveBits")]
    #[inline]
    pub fn derive_bits_with<'a>(
        &self,
        algorithm: impl Into<SubtleCryptoDeriveBitsAlgorithm<'a>>,
        base_key: &CryptoKey,
        length: i32,
    ) -> Promise<Vec<u8>> {
        let algorithm = algorithm.into();
        let mut pack = rt::Pack::new();
        pack.put(&algorithm);
        rt::promise(|slot| unsafe {
            sys::js_derive_bits_with(
                self.raw(),
                base_key.raw(),
                length,
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// The **`importKey()`** method of the SubtleCrypto interface imports a key: that is, it takes as input a key in an external, portable format and gives you a CryptoKey object that you can use in the Web Crypto API.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/importKey)
    #[doc(alias = "importKey")]
    #[inline]
    pub fn import_key<'a>(
        &self,
        format: KeyFormat,
        key_data: impl Into<SubtleCryptoImportKeyKeyData<'a>>,
        algorithm: impl Into<SubtleCryptoImportKeyAlgorithmOrStr<'a>>,
        extractable: bool,
        key_usages: &[KeyUsage],
    ) -> Promise<CryptoKey> {
        let format = format.as_str();
        let key_data = key_data.into();
        let algorithm = algorithm.into();
        let mut pack = rt::Pack::new();
        pack.put(&key_data);
        pack.put(&algorithm);
        pack.put(key_usages);
        rt::promise(|slot| unsafe {
            sys::js_import_key(
                self.raw(),
                format.as_ptr(),
                format.len(),
                u32::from(extractable),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// The **`exportKey()`** method of the SubtleCrypto interface exports a key: that is, it takes as input a CryptoKey object and gives you the key in an external, portable format.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/exportKey)
    #[doc(alias = "exportKey")]
    #[inline]
    pub fn export_key(&self, format: KeyFormat, key: &CryptoKey) -> Promise<BytesOrJsonWebKey> {
        let format = format.as_str();
        rt::promise(|slot| unsafe {
            sys::js_export_key(self.raw(), format.as_ptr(), format.len(), key.raw(), slot)
        })
    }

    /// The **`wrapKey()`** method of the SubtleCrypto interface "wraps" a key. This means that it exports the key in an external, portable format, then encrypts the exported key. Wrapping a key helps protect it in untrusted environments, such as inside an otherwise unprotected data store or in transmission over an unprotected network.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/wrapKey)
    #[doc(alias = "wrapKey")]
    #[inline]
    pub fn wrap_key<'a>(
        &self,
        format: KeyFormat,
        key: &CryptoKey,
        wrapping_key: &CryptoKey,
        wrap_algorithm: impl Into<SubtleCryptoWrapKeyWrapAlgorithm<'a>>,
    ) -> Promise<Vec<u8>> {
        let format = format.as_str();
        let wrap_algorithm = wrap_algorithm.into();
        let mut pack = rt::Pack::new();
        pack.put(&wrap_algorithm);
        rt::promise(|slot| unsafe {
            sys::js_wrap_key(
                self.raw(),
                format.as_ptr(),
                format.len(),
                key.raw(),
                wrapping_key.raw(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// The **`unwrapKey()`** method of the SubtleCrypto interface "unwraps" a key. This means that it takes as its input a key that has been exported and then encrypted (also called "wrapped"). It decrypts the key and then imports it, returning a CryptoKey object that can be used in the Web Crypto API.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/unwrapKey)
    #[doc(alias = "unwrapKey")]
    #[inline]
    pub fn unwrap_key<'a>(
        &self,
        format: KeyFormat,
        wrapped_key: &[u8],
        unwrapping_key: &CryptoKey,
        unwrap_algorithm: impl Into<SubtleCryptoUnwrapKeyUnwrapAlgorithm<'a>>,
        unwrapped_key_algorithm: impl Into<SubtleCryptoUnwrapKeyUnwrappedKeyAlgorithm<'a>>,
        extractable: bool,
        key_usages: &[KeyUsage],
    ) -> Promise<CryptoKey> {
        let format = format.as_str();
        let unwrap_algorithm = unwrap_algorithm.into();
        let unwrapped_key_algorithm = unwrapped_key_algorithm.into();
        let mut pack = rt::Pack::new();
        pack.put(&unwrap_algorithm);
        pack.put(&unwrapped_key_algorithm);
        pack.put(key_usages);
        rt::promise(|slot| unsafe {
            sys::js_unwrap_key(
                self.raw(),
                format.as_ptr(),
                format.len(),
                wrapped_key.as_ptr(),
                wrapped_key.len(),
                unwrapping_key.raw(),
                u32::from(extractable),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`SubtleCrypto::supports`](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/supports_static).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn supports<'a>(
        operation: &str,
        algorithm: impl Into<super::SubtleCryptoSupportsAlgorithm<'a>>,
    ) -> Result<bool> {
        let algorithm = algorithm.into();
        let mut pack = rt::Pack::new();
        pack.put(&algorithm);
        rt::boolean(unsafe {
            sys::static_supports(operation.as_ptr(), operation.len(), pack.as_ptr(), pack.len())
        })
    }

    /// Calls [`SubtleCrypto::supports`](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/supports_static).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "supports")]
    #[inline]
    pub fn supports_with<'a>(
        operation: &str,
        algorithm: impl Into<super::SubtleCryptoSupportsAlgorithm<'a>>,
        length: impl Into<super::SubtleCryptoSupportsLength<'a>>,
    ) -> Result<bool> {
        let algorithm = algorithm.into();
        let length = length.into();
        let mut pack = rt::Pack::new();
        pack.put(&algorithm);
        pack.put(&length);
        rt::boolean(unsafe {
            sys::static_supports_with(
                operation.as_ptr(),
                operation.len(),
                pack.as_ptr(),
                pack.len(),
            )
        })
    }

    /// Calls [`SubtleCrypto.encapsulateKey`](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/encapsulateKey).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "encapsulateKey")]
    #[inline]
    pub fn encapsulate_key<'a>(
        &self,
        encapsulation_algorithm: impl Into<super::SubtleCryptoEncapsulateKeyEncapsulationAlgorithm<'a>>,
        encapsulation_key: &CryptoKey,
        shared_key_algorithm: impl Into<super::SubtleCryptoEncapsulateKeySharedKeyAlgorithm<'a>>,
        extractable: bool,
        key_usages: &[KeyUsage],
    ) -> Promise<super::SubtleCryptoEncapsulatedKey> {
        let encapsulation_algorithm = encapsulation_algorithm.into();
        let shared_key_algorithm = shared_key_algorithm.into();
        let mut pack = rt::Pack::new();
        pack.put(&encapsulation_algorithm);
        pack.put(&shared_key_algorithm);
        pack.put(key_usages);
        rt::promise(|slot| unsafe {
            sys::js_encapsulate_key(
                self.raw(),
                encapsulation_key.raw(),
                u32::from(extractable),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`SubtleCrypto.encapsulateBits`](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/encapsulateBits).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "encapsulateBits")]
    #[inline]
    pub fn encapsulate_bits<'a>(
        &self,
        encapsulation_algorithm: impl Into<super::SubtleCryptoEncapsulateBitsEncapsulationAlgorithm<'a>>,
        encapsulation_key: &CryptoKey,
    ) -> Promise<super::SubtleCryptoEncapsulatedBits> {
        let encapsulation_algorithm = encapsulation_algorithm.into();
        let mut pack = rt::Pack::new();
        pack.put(&encapsulation_algorithm);
        rt::promise(|slot| unsafe {
            sys::js_encapsulate_bits(
                self.raw(),
                encapsulation_key.raw(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`SubtleCrypto.decapsulateKey`](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/decapsulateKey).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "decapsulateKey")]
    #[inline]
    pub fn decapsulate_key<'a>(
        &self,
        decapsulation_algorithm: impl Into<super::SubtleCryptoDecapsulateKeyDecapsulationAlgorithm<'a>>,
        decapsulation_key: &CryptoKey,
        ciphertext: &[u8],
        shared_key_algorithm: impl Into<super::SubtleCryptoDecapsulateKeySharedKeyAlgorithm<'a>>,
        extractable: bool,
        key_usages: &[KeyUsage],
    ) -> Promise<CryptoKey> {
        let decapsulation_algorithm = decapsulation_algorithm.into();
        let shared_key_algorithm = shared_key_algorithm.into();
        let mut pack = rt::Pack::new();
        pack.put(&decapsulation_algorithm);
        pack.put(&shared_key_algorithm);
        pack.put(key_usages);
        rt::promise(|slot| unsafe {
            sys::js_decapsulate_key(
                self.raw(),
                decapsulation_key.raw(),
                ciphertext.as_ptr(),
                ciphertext.len(),
                u32::from(extractable),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`SubtleCrypto.decapsulateBits`](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/decapsulateBits).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "decapsulateBits")]
    #[inline]
    pub fn decapsulate_bits<'a>(
        &self,
        decapsulation_algorithm: impl Into<super::SubtleCryptoDecapsulateBitsDecapsulationAlgorithm<'a>>,
        decapsulation_key: &CryptoKey,
        ciphertext: &[u8],
    ) -> Promise<Vec<u8>> {
        let decapsulation_algorithm = decapsulation_algorithm.into();
        let mut pack = rt::Pack::new();
        pack.put(&decapsulation_algorithm);
        rt::promise(|slot| unsafe {
            sys::js_decapsulate_bits(
                self.raw(),
                decapsulation_key.raw(),
                ciphertext.as_ptr(),
                ciphertext.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`SubtleCrypto.getPublicKey`](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/getPublicKey).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "getPublicKey")]
    #[inline]
    pub fn get_public_key(&self, key: &CryptoKey, key_usages: &[KeyUsage]) -> Promise<CryptoKey> {
        let mut pack = rt::Pack::new();
        pack.put(key_usages);
        rt::promise(|slot| unsafe {
            sys::js_get_public_key(self.raw(), key.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`SubtleCrypto.timingSafeEqual`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
    #[doc(alias = "timingSafeEqual")]
    #[inline]
    pub fn timing_safe_equal(&self, a: &[u8], b: &[u8]) -> Result<bool> {
        rt::boolean(unsafe {
            sys::js_timing_safe_equal(self.raw(), a.as_ptr(), a.len(), b.as_ptr(), b.len())
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:crypto";
        "SubtleCrypto.encrypt" => fn js_encrypt(
            this: RawHandle,
            key: RawHandle,
            plain_text: *const u8,
            plain_text_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "SubtleCrypto.decrypt" => fn js_decrypt(
            this: RawHandle,
            key: RawHandle,
            cipher_text: *const u8,
            cipher_text_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "SubtleCrypto.sign" => fn js_sign(
            this: RawHandle,
            key: RawHandle,
            data: *const u8,
            data_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "SubtleCrypto.verify" => fn js_verify(
            this: RawHandle,
            key: RawHandle,
            signature: *const u8,
            signature_len: usize,
            data: *const u8,
            data_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "SubtleCrypto.digest" => fn js_digest(
            this: RawHandle,
            data: *const u8,
            data_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "SubtleCrypto.generateKey" => fn js_generate_key(
            this: RawHandle,
            extractable: u32,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "SubtleCrypto.deriveKey" => fn js_derive_key(
            this: RawHandle,
            base_key: RawHandle,
            extractable: u32,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "SubtleCrypto.deriveBits" => fn js_derive_bits(
            this: RawHandle,
            base_key: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "SubtleCrypto.deriveBits:with" => fn js_derive_bits_with(
            this: RawHandle,
            base_key: RawHandle,
            length: i32,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "SubtleCrypto.importKey" => fn js_import_key(
            this: RawHandle,
            format: *const u8,
            format_len: usize,
            extractable: u32,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "SubtleCrypto.exportKey" => fn js_export_key(
            this: RawHandle,
            format: *const u8,
            format_len: usize,
            key: RawHandle,
            slot: Slot,
        );
        "SubtleCrypto.wrapKey" => fn js_wrap_key(
            this: RawHandle,
            format: *const u8,
            format_len: usize,
            key: RawHandle,
            wrapping_key: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "SubtleCrypto.unwrapKey" => fn js_unwrap_key(
            this: RawHandle,
            format: *const u8,
            format_len: usize,
            wrapped_key: *const u8,
            wrapped_key_len: usize,
            unwrapping_key: RawHandle,
            extractable: u32,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "SubtleCrypto::supports" => fn static_supports(
            operation: *const u8,
            operation_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        #[cfg(feature = "experimental")]
        "SubtleCrypto::supports:with" => fn static_supports_with(
            operation: *const u8,
            operation_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        #[cfg(feature = "experimental")]
        "SubtleCrypto.encapsulateKey" => fn js_encapsulate_key(
            this: RawHandle,
            encapsulation_key: RawHandle,
            extractable: u32,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "SubtleCrypto.encapsulateBits" => fn js_encapsulate_bits(
            this: RawHandle,
            encapsulation_key: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "SubtleCrypto.decapsulateKey" => fn js_decapsulate_key(
            this: RawHandle,
            decapsulation_key: RawHandle,
            ciphertext: *const u8,
            ciphertext_len: usize,
            extractable: u32,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "SubtleCrypto.decapsulateBits" => fn js_decapsulate_bits(
            this: RawHandle,
            decapsulation_key: RawHandle,
            ciphertext: *const u8,
            ciphertext_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "SubtleCrypto.getPublicKey" => fn js_get_public_key(
            this: RawHandle,
            key: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "SubtleCrypto.timingSafeEqual" => fn js_timing_safe_equal(
            this: RawHandle,
            a: *const u8,
            a_len: usize,
            b: *const u8,
            b_len: usize,
        ) -> i32;
    }
}
