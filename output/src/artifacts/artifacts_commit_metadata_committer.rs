//! `ArtifactsCommitMetadataCommitter`: The dictionary [`ArtifactsCommitMetadataCommitter`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`ArtifactsCommitMetadataCommitter`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ArtifactsCommitMetadataCommitter {
    /// Committer name.
    pub name: String,
    /// Committer email address.
    pub email: String,
}

impl rt::Decode for ArtifactsCommitMetadataCommitter {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, email: r.get()? })
    }
}
