//! `ContainerDirectorySnapshotOptions`: The dictionary [`ContainerDirectorySnapshotOptions`](https://developers.cloudflare.com/containers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`ContainerDirectorySnapshotOptions`](https://developers.cloudflare.com/containers/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug)]
pub struct ContainerDirectorySnapshotOptions {
    dir: String,
    name: Option<String>,
}

impl ContainerDirectorySnapshotOptions {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(dir: impl Into<String>) -> Self {
        Self { dir: dir.into(), name: None }
    }

    /// The member `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl rt::Encode for ContainerDirectorySnapshotOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.dir);
        pack.put(&self.name);
    }
}
