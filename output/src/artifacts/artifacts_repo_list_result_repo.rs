//! `ArtifactsRepoListResultRepo`: The dictionary [`ArtifactsRepoListResultRepo`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`ArtifactsRepoListResultRepo`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ArtifactsRepoListResultRepo {
    /// Unique repository ID.
    pub id: String,
    /// Repository name.
    pub name: String,
    /// Repository description, or null if not set.
    pub description: Option<String>,
    /// Default branch name (e.g. "main").
    #[doc(alias = "defaultBranch")]
    pub default_branch: String,
    /// ISO 8601 creation timestamp.
    #[doc(alias = "createdAt")]
    pub created_at: String,
    /// ISO 8601 last-updated timestamp.
    #[doc(alias = "updatedAt")]
    pub updated_at: String,
    /// ISO 8601 timestamp of the last push, or null if never pushed.
    #[doc(alias = "lastPushAt")]
    pub last_push_at: Option<String>,
    /// Fork source (e.g. "github:owner/repo", "artifacts:namespace/repo"), or null if not a fork.
    pub source: Option<String>,
    /// Whether the repository is read-only.
    #[doc(alias = "readOnly")]
    pub read_only: bool,
}

impl rt::Decode for ArtifactsRepoListResultRepo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            id: r.get()?,
            name: r.get()?,
            description: r.get()?,
            default_branch: r.get()?,
            created_at: r.get()?,
            updated_at: r.get()?,
            last_push_at: r.get()?,
            source: r.get()?,
            read_only: r.get()?,
        })
    }
}
