//! `SubtleCrypto.deriveKey(derivedKeyAlgorithm)`: What `SubtleCrypto.deriveKey(derivedKeyAlgorithm)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::SubtleCryptoImportKeyAlgorithm;
use crate::rt;

/// What `SubtleCrypto.deriveKey(derivedKeyAlgorithm)` takes.
#[derive(Clone, Debug)]
pub enum SubtleCryptoDeriveKeyDerivedKeyAlgorithm<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `SubtleCryptoImportKeyAlgorithm`
    SubtleCryptoImportKeyAlgorithm(SubtleCryptoImportKeyAlgorithm),
}

rt::union_type! {
    SubtleCryptoDeriveKeyDerivedKeyAlgorithm<'a> {
        Str(0): text,
        SubtleCryptoImportKeyAlgorithm(1): value SubtleCryptoImportKeyAlgorithm,
    }
}
