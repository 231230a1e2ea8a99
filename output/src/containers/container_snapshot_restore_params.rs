//! `ContainerSnapshotRestoreParams`: The dictionary [`ContainerSnapshotRestoreParams`](https://developers.cloudflare.com/containers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`ContainerSnapshotRestoreParams`](https://developers.cloudflare.com/containers/).
#[derive(Clone, Debug)]
pub struct ContainerSnapshotRestoreParams {
    id: String,
}

impl ContainerSnapshotRestoreParams {
    /// With all that there is.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl rt::Encode for ContainerSnapshotRestoreParams {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
    }
}
