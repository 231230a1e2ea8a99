//! `CryptoKey.algorithm`: `CryptoKeyKeyAlgorithm`, `CryptoKeyAesKeyAlgorithm`, `CryptoKeyHmacKeyAlgorithm`, `CryptoKeyRsaKeyAlgorithm`, `CryptoKeyEllipticKeyAlgorithm` or `CryptoKeyArbitraryKeyAlgorithm`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    CryptoKeyAesKeyAlgorithm, CryptoKeyArbitraryKeyAlgorithm, CryptoKeyEllipticKeyAlgorithm,
    CryptoKeyHmacKeyAlgorithm, CryptoKeyRsaKeyAlgorithm,
};
use crate::rt::{self, Js};

/// `CryptoKeyKeyAlgorithm`, `CryptoKeyAesKeyAlgorithm`, `CryptoKeyHmacKeyAlgorithm`, `CryptoKeyRsaKeyAlgorithm`, `CryptoKeyEllipticKeyAlgorithm` or `CryptoKeyArbitraryKeyAlgorithm`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CryptoKeyAlgorithm {
    /// `CryptoKeyAesKeyAlgorithm`
    Aes(CryptoKeyAesKeyAlgorithm),
    /// `CryptoKeyHmacKeyAlgorithm`
    Hmac(CryptoKeyHmacKeyAlgorithm),
    /// `CryptoKeyRsaKeyAlgorithm`
    Rsa(CryptoKeyRsaKeyAlgorithm),
    /// `CryptoKeyEllipticKeyAlgorithm`
    Elliptic(CryptoKeyEllipticKeyAlgorithm),
    /// `CryptoKeyArbitraryKeyAlgorithm`
    Arbitrary(CryptoKeyArbitraryKeyAlgorithm),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    CryptoKeyAlgorithm [decode]
    {}
    {
        Aes(0): value CryptoKeyAesKeyAlgorithm,
        Hmac(1): value CryptoKeyHmacKeyAlgorithm,
        Rsa(2): value CryptoKeyRsaKeyAlgorithm,
        Elliptic(3): value CryptoKeyEllipticKeyAlgorithm,
        Arbitrary(4): value CryptoKeyArbitraryKeyAlgorithm,
        Other(5): other Js,
    }
    []
}
