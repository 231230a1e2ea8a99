//! `SubtleCrypto.encapsulateBits(encapsulationAlgorithm)`: Text or `SubtleCryptoImportKeyAlgorithm`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::SubtleCryptoImportKeyAlgorithm;
use crate::rt;

/// Text or `SubtleCryptoImportKeyAlgorithm`.
#[derive(Clone, Debug)]
pub enum SubtleCryptoEncapsulateBitsEncapsulationAlgorithm<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `SubtleCryptoImportKeyAlgorithm`
    ImportKeyAlgorithm(SubtleCryptoImportKeyAlgorithm),
}

rt::union_type! {
    SubtleCryptoEncapsulateBitsEncapsulationAlgorithm<'a> [from encode]
    {}
    {
        Str(0): text,
        ImportKeyAlgorithm(1): value SubtleCryptoImportKeyAlgorithm,
    }
    []
}
