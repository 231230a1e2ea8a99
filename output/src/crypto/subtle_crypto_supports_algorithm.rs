//! `SubtleCrypto::supports(algorithm)`: What `SubtleCrypto::supports(algorithm)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::{
    SubtleCryptoDeriveKeyAlgorithm, SubtleCryptoEncryptAlgorithm, SubtleCryptoGenerateKeyAlgorithm,
    SubtleCryptoHashAlgorithm, SubtleCryptoImportKeyAlgorithm, SubtleCryptoSignAlgorithm,
};
use crate::rt;

/// What `SubtleCrypto::supports(algorithm)` takes.
#[derive(Clone, Debug)]
pub enum SubtleCryptoSupportsAlgorithm<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `SubtleCryptoGenerateKeyAlgorithm`
    SubtleCryptoGenerateKeyAlgorithm(SubtleCryptoGenerateKeyAlgorithm),
    /// `SubtleCryptoImportKeyAlgorithm`
    SubtleCryptoImportKeyAlgorithm(SubtleCryptoImportKeyAlgorithm),
    /// `SubtleCryptoDeriveKeyAlgorithm`
    SubtleCryptoDeriveKeyAlgorithm(SubtleCryptoDeriveKeyAlgorithm),
    /// `SubtleCryptoHashAlgorithm`
    SubtleCryptoHashAlgorithm(SubtleCryptoHashAlgorithm),
    /// `SubtleCryptoEncryptAlgorithm`
    SubtleCryptoEncryptAlgorithm(SubtleCryptoEncryptAlgorithm),
    /// `SubtleCryptoSignAlgorithm`
    SubtleCryptoSignAlgorithm(SubtleCryptoSignAlgorithm),
}

rt::union_type! {
    SubtleCryptoSupportsAlgorithm<'a> {
        Str(0): text,
        SubtleCryptoGenerateKeyAlgorithm(1): value SubtleCryptoGenerateKeyAlgorithm,
        SubtleCryptoImportKeyAlgorithm(2): value SubtleCryptoImportKeyAlgorithm,
        SubtleCryptoDeriveKeyAlgorithm(3): value SubtleCryptoDeriveKeyAlgorithm,
        SubtleCryptoHashAlgorithm(4): value SubtleCryptoHashAlgorithm,
        SubtleCryptoEncryptAlgorithm(5): value SubtleCryptoEncryptAlgorithm,
        SubtleCryptoSignAlgorithm(6): value SubtleCryptoSignAlgorithm,
    }
}
