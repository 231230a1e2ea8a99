//! `SubtleCrypto.deriveBits(algorithm)`: Text or `SubtleCryptoDeriveKeyAlgorithm`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::SubtleCryptoDeriveKeyAlgorithm;
use crate::rt;

/// Text or `SubtleCryptoDeriveKeyAlgorithm`.
#[derive(Clone, Debug)]
pub enum SubtleCryptoDeriveBitsAlgorithm<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `SubtleCryptoDeriveKeyAlgorithm`
    KeyAlgorithm(SubtleCryptoDeriveKeyAlgorithm),
}

rt::union_type! {
    SubtleCryptoDeriveBitsAlgorithm<'a> [from encode]
    {}
    {
        Str(0): text,
        KeyAlgorithm(1): value SubtleCryptoDeriveKeyAlgorithm,
    }
    []
}
