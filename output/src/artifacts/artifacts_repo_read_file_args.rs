//! `ArtifactsRepoReadFileArgs`: The dictionary [`ArtifactsRepoReadFileArgs`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`ArtifactsRepoReadFileArgs`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
#[derive(Clone, Debug)]
pub struct ArtifactsRepoReadFileArgs {
    ref_: String,
    path: String,
}

impl ArtifactsRepoReadFileArgs {
    /// With all that there is.
    #[inline]
    pub fn new(ref_: impl Into<String>, path: impl Into<String>) -> Self {
        Self { ref_: ref_.into(), path: path.into() }
    }
}

impl rt::Encode for ArtifactsRepoReadFileArgs {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.ref_);
        pack.put(&self.path);
    }
}
