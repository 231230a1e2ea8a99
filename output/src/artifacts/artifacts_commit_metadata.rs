//! `ArtifactsCommitMetadata`: Decoded metadata returned by `ArtifactsRepo.readCommit` and `ArtifactsRepo.log`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ArtifactsCommitMetadataAuthor, ArtifactsCommitMetadataCommitter};
use crate::rt::{self, Date, Result};

/// Decoded metadata returned by `ArtifactsRepo.readCommit` and `ArtifactsRepo.log`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ArtifactsCommitMetadata {
    /// Lowercase, 40-character SHA-1 commit ID.
    pub hash: String,
    /// Lowercase, 40-character SHA-1 ID of the commit's root tree.
    #[doc(alias = "treeHash")]
    pub tree_hash: String,
    /// Commit message with one trailing newline removed, if present.
    pub message: String,
    /// Author identity from the commit.
    pub author: ArtifactsCommitMetadataAuthor,
    /// Committer identity from the commit.
    pub committer: ArtifactsCommitMetadataCommitter,
    /// Parent commit IDs in Git order; empty for a root commit.
    pub parents: Vec<String>,
    /// Author timestamp in Unix seconds.
    #[doc(alias = "authoredAt")]
    pub authored_at: Date,
    /// Committer timestamp in Unix seconds.
    #[doc(alias = "committedAt")]
    pub committed_at: Date,
}

impl rt::Decode for ArtifactsCommitMetadata {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            hash: r.get()?,
            tree_hash: r.get()?,
            message: r.get()?,
            author: r.get()?,
            committer: r.get()?,
            parents: r.get()?,
            authored_at: r.epoch_seconds()?,
            committed_at: r.epoch_seconds()?,
        })
    }
}
