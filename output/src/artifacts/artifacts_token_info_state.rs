//! `ArtifactsTokenInfo.state`: The values of `ArtifactsTokenInfo.state`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ArtifactsTokenInfo.state`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArtifactsTokenInfoState {
    /// `"active"`
    Active,
    /// `"expired"`
    Expired,
    /// `"revoked"`
    Revoked,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    ArtifactsTokenInfoState {
        Active = "active",
        Expired = "expired",
        Revoked = "revoked",
    }
}
