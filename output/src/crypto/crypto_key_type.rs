//! `CryptoKey.type`: The values of `CryptoKey.type`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `CryptoKey.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CryptoKeyType {
    /// `"public"`
    Public,
    /// `"private"`
    Private,
    /// `"secret"`
    Secret,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    CryptoKeyType {
        Public = "public",
        Private = "private",
        Secret = "secret",
    }
}
