//! `SubtleCrypto.unwrapKey(unwrappedKeyAlgorithm)`: What `SubtleCrypto.unwrapKey(unwrappedKeyAlgorithm)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::SubtleCryptoImportKeyAlgorithm;
use crate::rt;

/// What `SubtleCrypto.unwrapKey(unwrappedKeyAlgorithm)` takes.
#[derive(Clone, Debug)]
pub enum SubtleCryptoUnwrapKeyUnwrappedKeyAlgorithm<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `SubtleCryptoImportKeyAlgorithm`
    SubtleCryptoImportKeyAlgorithm(SubtleCryptoImportKeyAlgorithm),
}

rt::union_type! {
    SubtleCryptoUnwrapKeyUnwrappedKeyAlgorithm<'a> {
        Str(0): text,
        SubtleCryptoImportKeyAlgorithm(1): value SubtleCryptoImportKeyAlgorithm,
    }
}
