//! `DynamicDispatchLimits`: The dictionary [`DynamicDispatchLimits`](https://developers.cloudflare.com/cloudflare-for-platforms/workers-for-platforms/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt;

/// The dictionary [`DynamicDispatchLimits`](https://developers.cloudflare.com/cloudflare-for-platforms/workers-for-platforms/).
#[derive(Clone, Debug, Default)]
pub struct DynamicDispatchLimits {
    cpu: Option<Duration>,
    sub_requests: Option<u32>,
}

impl DynamicDispatchLimits {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Limit CPU time in milliseconds.
    #[doc(alias = "cpuMs")]
    #[inline]
    pub fn cpu(mut self, cpu: Duration) -> Self {
        self.cpu = Some(cpu);
        self
    }

    /// Limit number of subrequests.
    #[doc(alias = "subRequests")]
    #[inline]
    pub fn sub_requests(mut self, sub_requests: u32) -> Self {
        self.sub_requests = Some(sub_requests);
        self
    }
}

impl rt::Encode for DynamicDispatchLimits {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.optional(&self.cpu, |pack, x| pack.milliseconds(x));
        pack.put(&self.sub_requests);
    }
}
