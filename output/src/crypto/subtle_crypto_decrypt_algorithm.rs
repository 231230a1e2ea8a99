//! `SubtleCrypto.decrypt(algorithm)`: What `SubtleCrypto.decrypt(algorithm)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::SubtleCryptoEncryptAlgorithm;
use crate::rt;

/// What `SubtleCrypto.decrypt(algorithm)` takes.
#[derive(Clone, Debug)]
pub enum SubtleCryptoDecryptAlgorithm<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `SubtleCryptoEncryptAlgorithm`
    SubtleCryptoEncryptAlgorithm(SubtleCryptoEncryptAlgorithm),
}

rt::union_type! {
    SubtleCryptoDecryptAlgorithm<'a> {
        Str(0): text,
        SubtleCryptoEncryptAlgorithm(1): value SubtleCryptoEncryptAlgorithm,
    }
}
