//! `workerdResourceLimits`: The dictionary [`workerdResourceLimits`](https://developers.cloudflare.com/workers/runtime-apis/bindings/worker-loader/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt;

/// The dictionary [`workerdResourceLimits`](https://developers.cloudflare.com/workers/runtime-apis/bindings/worker-loader/).
#[doc(alias = "workerdResourceLimits")]
#[derive(Clone, Debug, Default)]
pub struct WorkerdResourceLimits {
    cpu: Option<Duration>,
    sub_requests: Option<u32>,
}

impl WorkerdResourceLimits {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `cpuMs`.
    #[doc(alias = "cpuMs")]
    #[inline]
    pub fn cpu(mut self, cpu: Duration) -> Self {
        self.cpu = Some(cpu);
        self
    }

    /// The member `subRequests`.
    #[doc(alias = "subRequests")]
    #[inline]
    pub fn sub_requests(mut self, sub_requests: u32) -> Self {
        self.sub_requests = Some(sub_requests);
        self
    }
}

impl rt::Encode for WorkerdResourceLimits {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.optional(&self.cpu, |pack, x| pack.milliseconds(x));
        pack.put(&self.sub_requests);
    }
}
