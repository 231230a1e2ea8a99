//! `SubtleCrypto.encapsulateBits(encapsulationAlgorithm)`: What `SubtleCrypto.encapsulateBits(encapsulationAlgorithm)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::SubtleCryptoImportKeyAlgorithm;
use crate::rt;

/// What `SubtleCrypto.encapsulateBits(encapsulationAlgorithm)` takes.
#[derive(Clone, Debug)]
pub enum SubtleCryptoEncapsulateBitsEncapsulationAlgorithm<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `SubtleCryptoImportKeyAlgorithm`
    SubtleCryptoImportKeyAlgorithm(SubtleCryptoImportKeyAlgorithm),
}

rt::union_type! {
    SubtleCryptoEncapsulateBitsEncapsulationAlgorithm<'a> {
        Str(0): text,
        SubtleCryptoImportKeyAlgorithm(1): value SubtleCryptoImportKeyAlgorithm,
    }
}
