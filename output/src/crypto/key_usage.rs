//! `KeyUsage`: The values of `KeyUsage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `KeyUsage`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyUsage {
    /// `"encrypt"`
    Encrypt,
    /// `"decrypt"`
    Decrypt,
    /// `"sign"`
    Sign,
    /// `"verify"`
    Verify,
    /// `"deriveKey"`
    DeriveKey,
    /// `"deriveBits"`
    DeriveBits,
    /// `"wrapKey"`
    WrapKey,
    /// `"unwrapKey"`
    UnwrapKey,
    /// `"encapsulateKey"`
    EncapsulateKey,
    /// `"encapsulateBits"`
    EncapsulateBits,
    /// `"decapsulateKey"`
    DecapsulateKey,
    /// `"decapsulateBits"`
    DecapsulateBits,
}

rt::closed_enum! {
    KeyUsage {
        Encrypt = "encrypt",
        Decrypt = "decrypt",
        Sign = "sign",
        Verify = "verify",
        DeriveKey = "deriveKey",
        DeriveBits = "deriveBits",
        WrapKey = "wrapKey",
        UnwrapKey = "unwrapKey",
        EncapsulateKey = "encapsulateKey",
        EncapsulateBits = "encapsulateBits",
        DecapsulateKey = "decapsulateKey",
        DecapsulateBits = "decapsulateBits",
    }
}
