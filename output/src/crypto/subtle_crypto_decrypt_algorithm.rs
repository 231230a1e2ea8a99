//! `SubtleCrypto.decrypt(algorithm)`: Text or `SubtleCryptoEncryptAlgorithm`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::SubtleCryptoEncryptAlgorithm;
use crate::rt;

/// Text or `SubtleCryptoEncryptAlgorithm`.
#[derive(Clone, Debug)]
pub enum SubtleCryptoDecryptAlgorithm<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `SubtleCryptoEncryptAlgorithm`
    EncryptAlgorithm(SubtleCryptoEncryptAlgorithm),
}

rt::union_type! {
    SubtleCryptoDecryptAlgorithm<'a> [from encode]
    {}
    {
        Str(0): text,
        EncryptAlgorithm(1): value SubtleCryptoEncryptAlgorithm,
    }
    []
}
