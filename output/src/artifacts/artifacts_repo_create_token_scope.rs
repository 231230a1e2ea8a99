//! `ArtifactsRepo.createToken(scope)`: The values of `ArtifactsRepo.createToken(scope)`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ArtifactsRepo.createToken(scope)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArtifactsRepoCreateTokenScope {
    /// `"write"`
    Write,
    /// `"read"`
    Read,
}

rt::closed_enum! {
    ArtifactsRepoCreateTokenScope {
        Write = "write",
        Read = "read",
    }
}
