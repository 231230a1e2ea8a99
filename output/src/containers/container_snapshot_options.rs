//! `ContainerSnapshotOptions`: The dictionary [`ContainerSnapshotOptions`](https://developers.cloudflare.com/containers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`ContainerSnapshotOptions`](https://developers.cloudflare.com/containers/).
#[derive(Clone, Debug, Default)]
pub struct ContainerSnapshotOptions {
    name: Option<String>,
}

impl ContainerSnapshotOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl rt::Encode for ContainerSnapshotOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
    }
}
