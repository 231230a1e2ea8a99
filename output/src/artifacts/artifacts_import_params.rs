//! `ArtifactsImportParams`: The dictionary [`ArtifactsImportParams`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ArtifactsImportParamsSource, ArtifactsImportParamsTarget};
use crate::rt;

/// The dictionary [`ArtifactsImportParams`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
#[derive(Clone, Debug)]
pub struct ArtifactsImportParams {
    source: ArtifactsImportParamsSource,
    target: ArtifactsImportParamsTarget,
}

impl ArtifactsImportParams {
    /// With all that there is.
    #[inline]
    pub fn new(source: ArtifactsImportParamsSource, target: ArtifactsImportParamsTarget) -> Self {
        Self { source, target }
    }
}

impl rt::Encode for ArtifactsImportParams {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.source);
        pack.put(&self.target);
    }
}
