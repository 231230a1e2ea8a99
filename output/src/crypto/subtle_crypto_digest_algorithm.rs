//! `SubtleCrypto.digest(algorithm)`: What `SubtleCrypto.digest(algorithm)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::SubtleCryptoHashAlgorithm;
use crate::rt;

/// What `SubtleCrypto.digest(algorithm)` takes.
#[derive(Clone, Debug)]
pub enum SubtleCryptoDigestAlgorithm<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `SubtleCryptoHashAlgorithm`
    SubtleCryptoHashAlgorithm(SubtleCryptoHashAlgorithm),
}

rt::union_type! {
    SubtleCryptoDigestAlgorithm<'a> {
        Str(0): text,
        SubtleCryptoHashAlgorithm(1): value SubtleCryptoHashAlgorithm,
    }
}
