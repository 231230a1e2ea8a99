//! `SubtleCrypto.generateKey(algorithm)`: Text or `SubtleCryptoGenerateKeyAlgorithm`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::SubtleCryptoGenerateKeyAlgorithm;
use crate::rt;

/// Text or `SubtleCryptoGenerateKeyAlgorithm`.
#[derive(Clone, Debug)]
pub enum SubtleCryptoGenerateKeyAlgorithmOrStr<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `SubtleCryptoGenerateKeyAlgorithm`
    Algorithm(SubtleCryptoGenerateKeyAlgorithm),
}

rt::union_type! {
    SubtleCryptoGenerateKeyAlgorithmOrStr<'a> [from encode]
    {}
    {
        Str(0): text,
        Algorithm(1): value SubtleCryptoGenerateKeyAlgorithm,
    }
    []
}
