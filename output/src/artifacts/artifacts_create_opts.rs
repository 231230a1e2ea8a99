//! `ArtifactsCreateOpts`: The dictionary [`ArtifactsCreateOpts`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`ArtifactsCreateOpts`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ArtifactsCreateOpts {
    read_only: Option<bool>,
    description: Option<String>,
    set_default_branch: Option<String>,
}

impl ArtifactsCreateOpts {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `readOnly`.
    #[doc(alias = "readOnly")]
    #[inline]
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = Some(read_only);
        self
    }

    /// The member `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The member `setDefaultBranch`.
    #[doc(alias = "setDefaultBranch")]
    #[inline]
    pub fn set_default_branch(mut self, set_default_branch: impl Into<String>) -> Self {
        self.set_default_branch = Some(set_default_branch.into());
        self
    }
}

impl rt::Encode for ArtifactsCreateOpts {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.read_only);
        pack.put(&self.description);
        pack.put(&self.set_default_branch);
    }
}
