//! `ArtifactsRepoForkOpts`: The dictionary [`ArtifactsRepoForkOpts`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`ArtifactsRepoForkOpts`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ArtifactsRepoForkOpts {
    description: Option<String>,
    read_only: Option<bool>,
    default_branch_only: Option<bool>,
}

impl ArtifactsRepoForkOpts {
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

    /// The member `defaultBranchOnly`.
    #[doc(alias = "defaultBranchOnly")]
    #[inline]
    pub fn default_branch_only(mut self, default_branch_only: bool) -> Self {
        self.default_branch_only = Some(default_branch_only);
        self
    }
}

impl rt::Encode for ArtifactsRepoForkOpts {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.description);
        pack.put(&self.read_only);
        pack.put(&self.default_branch_only);
    }
}
