//! `ArtifactsRepoLogOpts`: The dictionary [`ArtifactsRepoLogOpts`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`ArtifactsRepoLogOpts`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ArtifactsRepoLogOpts {
    ref_: Option<String>,
    limit: Option<u32>,
    offset: Option<u32>,
}

impl ArtifactsRepoLogOpts {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `ref`.
    #[doc(alias = "ref")]
    #[inline]
    pub fn ref_(mut self, ref_: impl Into<String>) -> Self {
        self.ref_ = Some(ref_.into());
        self
    }

    /// The member `limit`.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The member `offset`.
    #[inline]
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl rt::Encode for ArtifactsRepoLogOpts {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.ref_);
        pack.put(&self.limit);
        pack.put(&self.offset);
    }
}
