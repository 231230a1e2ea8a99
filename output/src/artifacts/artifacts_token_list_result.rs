//! `ArtifactsTokenListResult`: Paginated list of tokens for a repository.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ArtifactsTokenInfo;
use crate::rt::{self, Result};

/// Paginated list of tokens for a repository.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ArtifactsTokenListResult {
    /// Tokens in this page.
    pub tokens: Vec<ArtifactsTokenInfo>,
    /// Total number of tokens for the repository.
    pub total: u32,
}

impl rt::Decode for ArtifactsTokenListResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { tokens: r.get()?, total: r.get()? })
    }
}
