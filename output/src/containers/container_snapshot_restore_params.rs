//! `ContainerSnapshotRestoreParams`: The dictionary `ContainerSnapshotRestoreParams`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/containers.jsonc`.

use crate::rt;

/// The dictionary `ContainerSnapshotRestoreParams`.
#[derive(Clone, Debug)]
pub struct ContainerSnapshotRestoreParams {
    id: String,
}

impl ContainerSnapshotRestoreParams {
    /// A `ContainerSnapshotRestoreParams` with all that it has.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl rt::Encode for ContainerSnapshotRestoreParams {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
    }
}
