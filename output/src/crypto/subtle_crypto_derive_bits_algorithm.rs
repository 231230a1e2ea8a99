//! `SubtleCrypto.deriveBits(algorithm)`: What `SubtleCrypto.deriveBits(algorithm)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::SubtleCryptoDeriveKeyAlgorithm;
use crate::rt;

/// What `SubtleCrypto.deriveBits(algorithm)` takes.
#[derive(Clone, Debug)]
pub enum SubtleCryptoDeriveBitsAlgorithm<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `SubtleCryptoDeriveKeyAlgorithm`
    SubtleCryptoDeriveKeyAlgorithm(SubtleCryptoDeriveKeyAlgorithm),
}

rt::union_type! {
    SubtleCryptoDeriveBitsAlgorithm<'a> {
        Str(0): text,
        SubtleCryptoDeriveKeyAlgorithm(1): value SubtleCryptoDeriveKeyAlgorithm,
    }
}
