//! `SubtleCrypto::supports(algorithm)`: Text, `SubtleCryptoGenerateKeyAlgorithm`, `SubtleCryptoImportKeyAlgorithm`, `SubtleCryptoDeriveKeyAlgorithm`, `SubtleCryptoHashAlgorithm`, `SubtleCryptoEncryptAlgorithm` or `SubtleCryptoSignAlgorithm`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::{
    SubtleCryptoDeriveKeyAlgorithm, SubtleCryptoEncryptAlgorithm, SubtleCryptoGenerateKeyAlgorithm,
    SubtleCryptoHashAlgorithm, SubtleCryptoImportKeyAlgorithm, SubtleCryptoSignAlgorithm,
};
use crate::rt;

/// Text, `SubtleCryptoGenerateKeyAlgorithm`, `SubtleCryptoImportKeyAlgorithm`, `SubtleCryptoDeriveKeyAlgorithm`, `SubtleCryptoHashAlgorithm`, `SubtleCryptoEncryptAlgorithm` or `SubtleCryptoSignAlgorithm`.
#[derive(Clone, Debug)]
pub enum SubtleCryptoSupportsAlgorithm<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `SubtleCryptoGenerateKeyAlgorithm`
    GenerateKey(SubtleCryptoGenerateKeyAlgorithm),
    /// `SubtleCryptoImportKeyAlgorithm`
    ImportKey(SubtleCryptoImportKeyAlgorithm),
    /// `SubtleCryptoDeriveKeyAlgorithm`
    DeriveKey(SubtleCryptoDeriveKeyAlgorithm),
    /// `SubtleCryptoHashAlgorithm`
    Hash(SubtleCryptoHashAlgorithm),
    /// `SubtleCryptoEncryptAlgorithm`
    Encrypt(SubtleCryptoEncryptAlgorithm),
    /// `SubtleCryptoSignAlgorithm`
    Sign(SubtleCryptoSignAlgorithm),
}

rt::union_type! {
    SubtleCryptoSupportsAlgorithm<'a> [from encode]
    {}
    {
        Str(0): text,
        GenerateKey(1): value SubtleCryptoGenerateKeyAlgorithm,
        ImportKey(2): value SubtleCryptoImportKeyAlgorithm,
        DeriveKey(3): value SubtleCryptoDeriveKeyAlgorithm,
        Hash(4): value SubtleCryptoHashAlgorithm,
        Encrypt(5): value SubtleCryptoEncryptAlgorithm,
        Sign(6): value SubtleCryptoSignAlgorithm,
    }
    []
}
