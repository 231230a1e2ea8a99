//! `ArtifactsImportParamsTargetOpts`: The dictionary [`ArtifactsImportParamsTargetOpts`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`ArtifactsImportParamsTargetOpts`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ArtifactsImportParamsTargetOpts {
    description: Option<String>,
    read_only: Option<bool>,
}

impl ArtifactsImportParamsTargetOpts {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The member `readOnly`.
    #[doc(alias = "readOnly")]
    #[inline]
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = Some(read_only);
        self
    }
}

impl rt::Encode for ArtifactsImportParamsTargetOpts {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.description);
        pack.put(&self.read_only);
    }
}
