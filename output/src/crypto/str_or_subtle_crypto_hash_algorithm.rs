//! `SubtleCryptoImportKeyAlgorithm.hash`: Text or `SubtleCryptoHashAlgorithm`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::SubtleCryptoHashAlgorithm;
use crate::rt;

/// Text or `SubtleCryptoHashAlgorithm`.
#[derive(Clone, Debug)]
pub enum StrOrSubtleCryptoHashAlgorithm {
    /// Text.
    Str(String),
    /// `SubtleCryptoHashAlgorithm`
    HashAlgorithm(SubtleCryptoHashAlgorithm),
}

rt::union_type! {
    StrOrSubtleCryptoHashAlgorithm [from encode]
    {}
    {
        Str(0): owned_text,
        HashAlgorithm(1): value SubtleCryptoHashAlgorithm,
    }
    []
}
