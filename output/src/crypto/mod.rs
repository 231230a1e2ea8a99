//! Web Crypto.
//!
//! [Documentation](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod bytes_or_json_web_key;
mod crypto;
mod crypto_key;
mod crypto_key_aes_key_algorithm;
mod crypto_key_algorithm;
mod crypto_key_arbitrary_key_algorithm;
mod crypto_key_elliptic_key_algorithm;
mod crypto_key_hmac_key_algorithm;
mod crypto_key_key_algorithm;
mod crypto_key_or_key_pair;
mod crypto_key_pair;
mod crypto_key_rsa_key_algorithm;
mod crypto_key_type;
mod digest_stream;
mod digest_stream_algorithm;
mod digest_stream_options;
mod functions;
mod json_web_key;
mod key_format;
mod key_usage;
mod rsa_other_primes_info;
mod str_or_subtle_crypto_hash_algorithm;
mod subtle_crypto;
mod subtle_crypto_decrypt_algorithm;
mod subtle_crypto_derive_bits_algorithm;
mod subtle_crypto_derive_key_algorithm;
mod subtle_crypto_derive_key_algorithm_or_str;
mod subtle_crypto_derive_key_derived_key_algorithm;
mod subtle_crypto_digest_algorithm;
mod subtle_crypto_encrypt_algorithm;
mod subtle_crypto_encrypt_algorithm_or_str;
mod subtle_crypto_generate_key_algorithm;
mod subtle_crypto_generate_key_algorithm_or_str;
mod subtle_crypto_hash_algorithm;
mod subtle_crypto_import_key_algorithm;
mod subtle_crypto_import_key_algorithm_or_str;
mod subtle_crypto_import_key_key_data;
mod subtle_crypto_sign_algorithm;
mod subtle_crypto_sign_algorithm_or_str;
mod subtle_crypto_unwrap_key_unwrap_algorithm;
mod subtle_crypto_unwrap_key_unwrapped_key_algorithm;
mod subtle_crypto_verify_algorithm;
mod subtle_crypto_wrap_key_wrap_algorithm;

#[cfg(feature = "experimental")]
mod subtle_crypto_decapsulate_bits_decapsulation_algorithm;
#[cfg(feature = "experimental")]
mod subtle_crypto_decapsulate_key_decapsulation_algorithm;
#[cfg(feature = "experimental")]
mod subtle_crypto_decapsulate_key_shared_key_algorithm;
#[cfg(feature = "experimental")]
mod subtle_crypto_encapsulate_bits_encapsulation_algorithm;
#[cfg(feature = "experimental")]
mod subtle_crypto_encapsulate_key_encapsulation_algorithm;
#[cfg(feature = "experimental")]
mod subtle_crypto_encapsulate_key_shared_key_algorithm;
#[cfg(feature = "experimental")]
mod subtle_crypto_encapsulated_bits;
#[cfg(feature = "experimental")]
mod subtle_crypto_encapsulated_key;
#[cfg(feature = "experimental")]
mod subtle_crypto_supports_algorithm;
#[cfg(feature = "experimental")]
mod subtle_crypto_supports_length;

pub use bytes_or_json_web_key::BytesOrJsonWebKey;
pub use crypto::Crypto;
pub use crypto_key::CryptoKey;
pub use crypto_key_aes_key_algorithm::CryptoKeyAesKeyAlgorithm;
pub use crypto_key_algorithm::CryptoKeyAlgorithm;
pub use crypto_key_arbitrary_key_algorithm::CryptoKeyArbitraryKeyAlgorithm;
pub use crypto_key_elliptic_key_algorithm::CryptoKeyEllipticKeyAlgorithm;
pub use crypto_key_hmac_key_algorithm::CryptoKeyHmacKeyAlgorithm;
pub use crypto_key_key_algorithm::CryptoKeyKeyAlgorithm;
pub use crypto_key_or_key_pair::CryptoKeyOrKeyPair;
pub use crypto_key_pair::CryptoKeyPair;
pub use crypto_key_rsa_key_algorithm::CryptoKeyRsaKeyAlgorithm;
pub use crypto_key_type::CryptoKeyType;
pub use digest_stream::DigestStream;
pub use digest_stream_algorithm::DigestStreamAlgorithm;
pub use digest_stream_options::DigestStreamOptions;
pub use functions::crypto;
pub use json_web_key::JsonWebKey;
pub use key_format::KeyFormat;
pub use key_usage::KeyUsage;
pub use rsa_other_primes_info::RsaOtherPrimesInfo;
pub use str_or_subtle_crypto_hash_algorithm::StrOrSubtleCryptoHashAlgorithm;
pub use subtle_crypto::SubtleCrypto;
pub use subtle_crypto_decrypt_algorithm::SubtleCryptoDecryptAlgorithm;
pub use subtle_crypto_derive_bits_algorithm::SubtleCryptoDeriveBitsAlgorithm;
pub use subtle_crypto_derive_key_algorithm::SubtleCryptoDeriveKeyAlgorithm;
pub use subtle_crypto_derive_key_algorithm_or_str::SubtleCryptoDeriveKeyAlgorithmOrStr;
pub use subtle_crypto_derive_key_derived_key_algorithm::SubtleCryptoDeriveKeyDerivedKeyAlgorithm;
pub use subtle_crypto_digest_algorithm::SubtleCryptoDigestAlgorithm;
pub use subtle_crypto_encrypt_algorithm::SubtleCryptoEncryptAlgorithm;
pub use subtle_crypto_encrypt_algorithm_or_str::SubtleCryptoEncryptAlgorithmOrStr;
pub use subtle_crypto_generate_key_algorithm::SubtleCryptoGenerateKeyAlgorithm;
pub use subtle_crypto_generate_key_algorithm_or_str::SubtleCryptoGenerateKeyAlgorithmOrStr;
pub use subtle_crypto_hash_algorithm::SubtleCryptoHashAlgorithm;
pub use subtle_crypto_import_key_algorithm::SubtleCryptoImportKeyAlgorithm;
pub use subtle_crypto_import_key_algorithm_or_str::SubtleCryptoImportKeyAlgorithmOrStr;
pub use subtle_crypto_import_key_key_data::SubtleCryptoImportKeyKeyData;
pub use subtle_crypto_sign_algorithm::SubtleCryptoSignAlgorithm;
pub use subtle_crypto_sign_algorithm_or_str::SubtleCryptoSignAlgorithmOrStr;
pub use subtle_crypto_unwrap_key_unwrap_algorithm::SubtleCryptoUnwrapKeyUnwrapAlgorithm;
pub use subtle_crypto_unwrap_key_unwrapped_key_algorithm::SubtleCryptoUnwrapKeyUnwrappedKeyAlgorithm;
pub use subtle_crypto_verify_algorithm::SubtleCryptoVerifyAlgorithm;
pub use subtle_crypto_wrap_key_wrap_algorithm::SubtleCryptoWrapKeyWrapAlgorithm;

#[cfg(feature = "experimental")]
pub use subtle_crypto_decapsulate_bits_decapsulation_algorithm::SubtleCryptoDecapsulateBitsDecapsulationAlgorithm;
#[cfg(feature = "experimental")]
pub use subtle_crypto_decapsulate_key_decapsulation_algorithm::SubtleCryptoDecapsulateKeyDecapsulationAlgorithm;
#[cfg(feature = "experimental")]
pub use subtle_crypto_decapsulate_key_shared_key_algorithm::SubtleCryptoDecapsulateKeySharedKeyAlgorithm;
#[cfg(feature = "experimental")]
pub use subtle_crypto_encapsulate_bits_encapsulation_algorithm::SubtleCryptoEncapsulateBitsEncapsulationAlgorithm;
#[cfg(feature = "experimental")]
pub use subtle_crypto_encapsulate_key_encapsulation_algorithm::SubtleCryptoEncapsulateKeyEncapsulationAlgorithm;
#[cfg(feature = "experimental")]
pub use subtle_crypto_encapsulate_key_shared_key_algorithm::SubtleCryptoEncapsulateKeySharedKeyAlgorithm;
#[cfg(feature = "experimental")]
pub use subtle_crypto_encapsulated_bits::SubtleCryptoEncapsulatedBits;
#[cfg(feature = "experimental")]
pub use subtle_crypto_encapsulated_key::SubtleCryptoEncapsulatedKey;
#[cfg(feature = "experimental")]
pub use subtle_crypto_supports_algorithm::SubtleCryptoSupportsAlgorithm;
#[cfg(feature = "experimental")]
pub use subtle_crypto_supports_length::SubtleCryptoSupportsLength;
