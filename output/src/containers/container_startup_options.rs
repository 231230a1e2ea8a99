//! `ContainerStartupOptions`: The dictionary [`ContainerStartupOptions`](https://developers.cloudflare.com/containers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{
    ContainerDirectorySnapshotRestoreParams, ContainerSnapshotRestoreParams,
    ContainerStartupOptionsInstance,
};
use crate::rt;

/// The dictionary [`ContainerStartupOptions`](https://developers.cloudflare.com/containers/).
#[derive(Clone, Debug, Default)]
pub struct ContainerStartupOptions {
    entrypoint: Option<Vec<String>>,
    enable_internet: Option<bool>,
    env: Option<HashMap<String, String>>,
    hard_timeout: Option<i64>,
    instance: Option<ContainerStartupOptionsInstance>,
    labels: Option<HashMap<String, String>>,
    directory_snapshots: Option<Vec<ContainerDirectorySnapshotRestoreParams>>,
    image: Option<String>,
    container_snapshot: Option<ContainerSnapshotRestoreParams>,
}

impl ContainerStartupOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `entrypoint`.
    #[inline]
    pub fn entrypoint(mut self, entrypoint: Vec<String>) -> Self {
        self.entrypoint = Some(entrypoint);
        self
    }

    /// The member `enableInternet`.
    #[doc(alias = "enableInternet")]
    #[inline]
    pub fn enable_internet(mut self, enable_internet: bool) -> Self {
        self.enable_internet = Some(enable_internet);
        self
    }

    /// The member `env`.
    #[inline]
    pub fn env(mut self, env: HashMap<String, String>) -> Self {
        self.env = Some(env);
        self
    }

    /// The member `hardTimeout`.
    #[doc(alias = "hardTimeout")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn hard_timeout(mut self, hard_timeout: i64) -> Self {
        self.hard_timeout = Some(hard_timeout);
        self
    }

    /// The member `instance`.
    #[inline]
    pub fn instance(mut self, instance: impl Into<ContainerStartupOptionsInstance>) -> Self {
        self.instance = Some(instance.into());
        self
    }

    /// The member `labels`.
    #[inline]
    pub fn labels(mut self, labels: HashMap<String, String>) -> Self {
        self.labels = Some(labels);
        self
    }

    /// The member `directorySnapshots`.
    #[doc(alias = "directorySnapshots")]
    #[inline]
    pub fn directory_snapshots(
        mut self,
        directory_snapshots: Vec<ContainerDirectorySnapshotRestoreParams>,
    ) -> Self {
        self.directory_snapshots = Some(directory_snapshots);
        self
    }

    /// The member `image`.
    #[inline]
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// The member `containerSnapshot`.
    #[doc(alias = "containerSnapshot")]
    #[inline]
    pub fn container_snapshot(
        mut self,
        container_snapshot: ContainerSnapshotRestoreParams,
    ) -> Self {
        self.container_snapshot = Some(container_snapshot);
        self
    }
}

impl rt::Encode for ContainerStartupOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.entrypoint);
        pack.put(&self.enable_internet);
        pack.put(&self.env);
        pack.optional(&self.hard_timeout, |pack, x| pack.bigint(*x));
        pack.put(&self.instance);
        pack.put(&self.labels);
        pack.put(&self.directory_snapshots);
        pack.put(&self.image);
        pack.put(&self.container_snapshot);
    }
}
