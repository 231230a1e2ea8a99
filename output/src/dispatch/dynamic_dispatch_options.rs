//! `DynamicDispatchOptions`: The dictionary [`DynamicDispatchOptions`](https://developers.cloudflare.com/cloudflare-for-platforms/workers-for-platforms/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::DynamicDispatchLimits;
use crate::rt::{self, Js};

/// The dictionary [`DynamicDispatchOptions`](https://developers.cloudflare.com/cloudflare-for-platforms/workers-for-platforms/).
#[derive(Clone, Debug, Default)]
pub struct DynamicDispatchOptions {
    limits: Option<DynamicDispatchLimits>,
    outbound: Option<HashMap<String, Js>>,
}

impl DynamicDispatchOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Limit resources of invoked Worker script.
    #[inline]
    pub fn limits(mut self, limits: DynamicDispatchLimits) -> Self {
        self.limits = Some(limits);
        self
    }

    /// Arguments for outbound Worker script, if configured.
    #[inline]
    pub fn outbound(mut self, outbound: HashMap<String, Js>) -> Self {
        self.outbound = Some(outbound);
        self
    }
}

impl rt::Encode for DynamicDispatchOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.limits);
        pack.put(&self.outbound);
    }
}
