//! `ArtifactsListOpts`: The dictionary `ArtifactsListOpts`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/artifacts.jsonc`.

use crate::rt;

/// The dictionary `ArtifactsListOpts`.
#[derive(Clone, Debug, Default)]
pub struct ArtifactsListOpts {
    limit: Option<f64>,
    cursor: Option<String>,
}

impl ArtifactsListOpts {
    /// A `ArtifactsListOpts` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `limit`.
    pub fn limit(mut self, limit: f64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The member `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl rt::Encode for ArtifactsListOpts {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.limit);
        pack.put(&self.cursor);
    }
}
