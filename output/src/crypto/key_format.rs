//! `KeyFormat`: The values of `KeyFormat`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `KeyFormat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyFormat {
    /// `"raw-public"`
    RawPublic,
    /// `"raw-private"`
    RawPrivate,
    /// `"raw-seed"`
    RawSeed,
    /// `"raw-secret"`
    RawSecret,
    /// `"raw"`
    Raw,
    /// `"spki"`
    Spki,
    /// `"pkcs8"`
    Pkcs8,
    /// `"jwk"`
    Jwk,
}

rt::closed_enum! {
    KeyFormat {
        RawPublic = "raw-public",
        RawPrivate = "raw-private",
        RawSeed = "raw-seed",
        RawSecret = "raw-secret",
        Raw = "raw",
        Spki = "spki",
        Pkcs8 = "pkcs8",
        Jwk = "jwk",
    }
}
