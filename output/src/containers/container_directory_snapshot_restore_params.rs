//! `ContainerDirectorySnapshotRestoreParams`: The dictionary [`ContainerDirectorySnapshotRestoreParams`](https://developers.cloudflare.com/containers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ContainerDirectorySnapshot;
use crate::rt;

/// The dictionary [`ContainerDirectorySnapshotRestoreParams`](https://developers.cloudflare.com/containers/).
#[derive(Clone, Debug, Default)]
pub struct ContainerDirectorySnapshotRestoreParams {
    snapshot: Option<ContainerDirectorySnapshot>,
    mount_point: Option<String>,
}

impl ContainerDirectorySnapshotRestoreParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `snapshot`.
    #[inline]
    pub fn snapshot(mut self, snapshot: ContainerDirectorySnapshot) -> Self {
        self.snapshot = Some(snapshot);
        self
    }

    /// The member `mountPoint`.
    #[doc(alias = "mountPoint")]
    #[inline]
    pub fn mount_point(mut self, mount_point: impl Into<String>) -> Self {
        self.mount_point = Some(mount_point.into());
        self
    }
}

impl rt::Encode for ContainerDirectorySnapshotRestoreParams {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.snapshot);
        pack.put(&self.mount_point);
    }
}
