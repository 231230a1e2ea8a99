//! `DurableObjectReadReplicationOptions`: The dictionary [`DurableObjectReadReplicationOptions`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::DurableObjectReadReplicationOptionsMode;
use crate::rt;

/// The dictionary [`DurableObjectReadReplicationOptions`](https://developers.cloudflare.com/durable-objects/api/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug)]
pub struct DurableObjectReadReplicationOptions {
    mode: DurableObjectReadReplicationOptionsMode,
}

impl DurableObjectReadReplicationOptions {
    /// With all that there is.
    #[inline]
    pub fn new(mode: DurableObjectReadReplicationOptionsMode) -> Self {
        Self { mode }
    }
}

impl rt::Encode for DurableObjectReadReplicationOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.mode);
    }
}
