//! `SubtleCrypto.verify(algorithm)`: Text or `SubtleCryptoSignAlgorithm`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::SubtleCryptoSignAlgorithm;
use crate::rt;

/// Text or `SubtleCryptoSignAlgorithm`.
#[derive(Clone, Debug)]
pub enum SubtleCryptoVerifyAlgorithm<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `SubtleCryptoSignAlgorithm`
    SignAlgorithm(SubtleCryptoSignAlgorithm),
}

rt::union_type! {
    SubtleCryptoVerifyAlgorithm<'a> [from encode]
    {}
    {
        Str(0): text,
        SignAlgorithm(1): value SubtleCryptoSignAlgorithm,
    }
    []
}
