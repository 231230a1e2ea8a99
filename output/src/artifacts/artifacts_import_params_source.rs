//! `ArtifactsImportParamsSource`: The dictionary [`ArtifactsImportParamsSource`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`ArtifactsImportParamsSource`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
#[derive(Clone, Debug)]
pub struct ArtifactsImportParamsSource {
    url: String,
    branch: Option<String>,
    depth: Option<u32>,
}

impl ArtifactsImportParamsSource {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), branch: None, depth: None }
    }

    /// The member `branch`.
    #[inline]
    pub fn branch(mut self, branch: impl Into<String>) -> Self {
        self.branch = Some(branch.into());
        self
    }

    /// The member `depth`.
    #[inline]
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl rt::Encode for ArtifactsImportParamsSource {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.url);
        pack.put(&self.branch);
        pack.put(&self.depth);
    }
}
