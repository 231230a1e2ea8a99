//! `ArtifactsCreateRepoResult`: Result of creating a repository — includes the initial access token.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// Result of creating a repository — includes the initial access token.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ArtifactsCreateRepoResult {
    /// Unique repository ID.
    pub id: String,
    /// Repository name.
    pub name: String,
    /// Repository description, or null if not set.
    pub description: Option<String>,
    /// Default branch name.
    #[doc(alias = "defaultBranch")]
    pub default_branch: String,
    /// HTTPS git remote URL.
    pub remote: String,
    /// Plaintext access token (only returned at creation time).
    pub token: String,
}

impl rt::Decode for ArtifactsCreateRepoResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            id: r.get()?,
            name: r.get()?,
            description: r.get()?,
            default_branch: r.get()?,
            remote: r.get()?,
            token: r.get()?,
        })
    }
}
