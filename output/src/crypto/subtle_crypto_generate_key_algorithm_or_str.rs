//! `SubtleCrypto.generateKey(algorithm)`: What `SubtleCrypto.generateKey(algorithm)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::SubtleCryptoGenerateKeyAlgorithm;
use crate::rt;

/// What `SubtleCrypto.generateKey(algorithm)` takes.
#[derive(Clone, Debug)]
pub enum SubtleCryptoGenerateKeyAlgorithmOrStr<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `SubtleCryptoGenerateKeyAlgorithm`
    SubtleCryptoGenerateKeyAlgorithm(SubtleCryptoGenerateKeyAlgorithm),
}

rt::union_type! {
    SubtleCryptoGenerateKeyAlgorithmOrStr<'a> {
        Str(0): text,
        SubtleCryptoGenerateKeyAlgorithm(1): value SubtleCryptoGenerateKeyAlgorithm,
    }
}
