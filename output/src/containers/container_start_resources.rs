//! `ContainerStartResources`: The dictionary [`ContainerStartResources`](https://developers.cloudflare.com/containers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`ContainerStartResources`](https://developers.cloudflare.com/containers/).
#[derive(Clone, Debug)]
pub struct ContainerStartResources {
    vcpu: f64,
    memory_mib: f64,
    disk_mb: f64,
}

impl ContainerStartResources {
    /// With all that there is.
    #[inline]
    pub fn new(vcpu: f64, memory_mib: f64, disk_mb: f64) -> Self {
        Self { vcpu, memory_mib, disk_mb }
    }
}

impl rt::Encode for ContainerStartResources {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.vcpu);
        pack.put(&self.memory_mib);
        pack.put(&self.disk_mb);
    }
}
