//! `ArtifactsCreateTokenResult.scope`: The values of `ArtifactsCreateTokenResult.scope`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ArtifactsCreateTokenResult.scope`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArtifactsCreateTokenResultScope {
    /// `"read"`
    Read,
    /// `"write"`
    Write,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    ArtifactsCreateTokenResultScope {
        Read = "read",
        Write = "write",
    }
}
