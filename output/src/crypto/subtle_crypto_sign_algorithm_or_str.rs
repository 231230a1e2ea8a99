//! `SubtleCrypto.sign(algorithm)`: What `SubtleCrypto.sign(algorithm)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::SubtleCryptoSignAlgorithm;
use crate::rt;

/// What `SubtleCrypto.sign(algorithm)` takes.
#[derive(Clone, Debug)]
pub enum SubtleCryptoSignAlgorithmOrStr<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `SubtleCryptoSignAlgorithm`
    SubtleCryptoSignAlgorithm(SubtleCryptoSignAlgorithm),
}

rt::union_type! {
    SubtleCryptoSignAlgorithmOrStr<'a> {
        Str(0): text,
        SubtleCryptoSignAlgorithm(1): value SubtleCryptoSignAlgorithm,
    }
}
