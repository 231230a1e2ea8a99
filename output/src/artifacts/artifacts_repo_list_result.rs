//! `ArtifactsRepoListResult`: Paginated list of repositories.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ArtifactsRepoListResultRepo;
use crate::rt::{self, Result};

/// Paginated list of repositories.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ArtifactsRepoListResult {
    /// Repositories in this page (without the `remote` field).
    pub repos: Vec<ArtifactsRepoListResultRepo>,
    /// Total number of repositories in the namespace.
    pub total: u32,
    /// Cursor for the next page, if there are more results.
    pub cursor: Option<String>,
}

impl rt::Decode for ArtifactsRepoListResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { repos: r.get()?, total: r.get()?, cursor: r.get()? })
    }
}
