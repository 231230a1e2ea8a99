//! `SubtleCryptoImportKeyAlgorithm.hash`: What `SubtleCryptoImportKeyAlgorithm.hash` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::SubtleCryptoHashAlgorithm;
use crate::rt;

/// What `SubtleCryptoImportKeyAlgorithm.hash` takes.
#[derive(Clone, Debug)]
pub enum SubtleCryptoImportKeyAlgorithmHash<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `SubtleCryptoHashAlgorithm`
    SubtleCryptoHashAlgorithm(SubtleCryptoHashAlgorithm),
}

rt::union_type! {
    SubtleCryptoImportKeyAlgorithmHash<'a> {
        Str(0): text,
        SubtleCryptoHashAlgorithm(1): value SubtleCryptoHashAlgorithm,
    }
}
