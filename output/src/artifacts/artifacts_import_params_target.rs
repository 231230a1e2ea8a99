//! `ArtifactsImportParamsTarget`: The dictionary [`ArtifactsImportParamsTarget`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ArtifactsImportParamsTargetOpts;
use crate::rt;

/// The dictionary [`ArtifactsImportParamsTarget`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
#[derive(Clone, Debug)]
pub struct ArtifactsImportParamsTarget {
    name: String,
    opts: Option<ArtifactsImportParamsTargetOpts>,
}

impl ArtifactsImportParamsTarget {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), opts: None }
    }

    /// The member `opts`.
    #[inline]
    pub fn opts(mut self, opts: ArtifactsImportParamsTargetOpts) -> Self {
        self.opts = Some(opts);
        self
    }
}

impl rt::Encode for ArtifactsImportParamsTarget {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.opts);
    }
}
