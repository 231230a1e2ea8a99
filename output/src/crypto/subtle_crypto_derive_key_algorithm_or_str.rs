//! `SubtleCrypto.deriveKey(algorithm)`: Text or `SubtleCryptoDeriveKeyAlgorithm`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::SubtleCryptoDeriveKeyAlgorithm;
use crate::rt;

/// Text or `SubtleCryptoDeriveKeyAlgorithm`.
#[derive(Clone, Debug)]
pub enum SubtleCryptoDeriveKeyAlgorithmOrStr<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `SubtleCryptoDeriveKeyAlgorithm`
    Algorithm(SubtleCryptoDeriveKeyAlgorithm),
}

rt::union_type! {
    SubtleCryptoDeriveKeyAlgorithmOrStr<'a> [from encode]
    {}
    {
        Str(0): text,
        Algorithm(1): value SubtleCryptoDeriveKeyAlgorithm,
    }
    []
}
