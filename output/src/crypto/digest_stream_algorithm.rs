//! `DigestStream.constructor(algorithm)`: Text or `SubtleCryptoHashAlgorithm`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::SubtleCryptoHashAlgorithm;
use crate::rt;

/// Text or `SubtleCryptoHashAlgorithm`.
#[derive(Clone, Debug)]
pub enum DigestStreamAlgorithm<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `SubtleCryptoHashAlgorithm`
    SubtleCryptoHashAlgorithm(SubtleCryptoHashAlgorithm),
}

rt::union_type! {
    DigestStreamAlgorithm<'a> [from encode]
    {}
    {
        Str(0): text,
        SubtleCryptoHashAlgorithm(1): value SubtleCryptoHashAlgorithm,
    }
    []
}
