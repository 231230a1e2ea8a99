//! `SubtleCrypto.wrapKey(wrapAlgorithm)`: What `SubtleCrypto.wrapKey(wrapAlgorithm)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::SubtleCryptoEncryptAlgorithm;
use crate::rt;

/// What `SubtleCrypto.wrapKey(wrapAlgorithm)` takes.
#[derive(Clone, Debug)]
pub enum SubtleCryptoWrapKeyWrapAlgorithm<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `SubtleCryptoEncryptAlgorithm`
    SubtleCryptoEncryptAlgorithm(SubtleCryptoEncryptAlgorithm),
}

rt::union_type! {
    SubtleCryptoWrapKeyWrapAlgorithm<'a> {
        Str(0): text,
        SubtleCryptoEncryptAlgorithm(1): value SubtleCryptoEncryptAlgorithm,
    }
}
