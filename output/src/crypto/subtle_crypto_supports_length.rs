//! `SubtleCrypto::supports(length)`: Text, a number or `SubtleCryptoImportKeyAlgorithm`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::SubtleCryptoImportKeyAlgorithm;
use crate::rt;

/// Text, a number or `SubtleCryptoImportKeyAlgorithm`.
#[derive(Clone, Debug)]
pub enum SubtleCryptoSupportsLength<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// A number.
    Number(u32),
    /// `SubtleCryptoImportKeyAlgorithm`
    ImportKeyAlgorithm(SubtleCryptoImportKeyAlgorithm),
}

rt::union_type! {
    SubtleCryptoSupportsLength<'a> [from encode]
    {}
    {
        Str(0): text,
        Number(1): value u32,
        ImportKeyAlgorithm(2): value SubtleCryptoImportKeyAlgorithm,
    }
    []
}
