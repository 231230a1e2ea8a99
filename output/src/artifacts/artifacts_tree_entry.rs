//! `ArtifactsTreeEntry`: An immediate child of a Git tree returned by `ArtifactsRepo.readTree`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ArtifactsTreeEntryType;
use crate::rt::{self, Result};

/// An immediate child of a Git tree returned by `ArtifactsRepo.readTree`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ArtifactsTreeEntry {
    /// Name relative to the tree being read.
    pub name: String,
    /// Canonical Git mode, such as `100644` for a file or `40000` for a tree.
    pub mode: String,
    /// Lowercase, 40-character SHA-1 object ID.
    pub hash: String,
    /// Classification derived from `mode`.
    #[doc(alias = "type")]
    pub type_: ArtifactsTreeEntryType,
}

impl rt::Decode for ArtifactsTreeEntry {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, mode: r.get()?, hash: r.get()?, type_: r.get()? })
    }
}
