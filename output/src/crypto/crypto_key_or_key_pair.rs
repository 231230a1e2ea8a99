//! `SubtleCrypto.generateKey`: `CryptoKey` or `CryptoKeyPair`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{CryptoKey, CryptoKeyPair};
use crate::rt::{self, Js};

/// `CryptoKey` or `CryptoKeyPair`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CryptoKeyOrKeyPair {
    /// `CryptoKey`
    Key(CryptoKey),
    /// `CryptoKeyPair`
    Pair(CryptoKeyPair),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    CryptoKeyOrKeyPair [decode]
    {}
    {
        Key(0): handle CryptoKey,
        Pair(1): value CryptoKeyPair,
        Other(2): other Js,
    }
    []
}
