//! `DurableObjectReadReplicationOptions`: The dictionary [`DurableObjectReadReplicationOptions`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::DurableObjectReadReplicationOptionsMode;
use crate::{FromJs, IntoJs};

/// The dictionary [`DurableObjectReadReplicationOptions`](https://developers.cloudflare.com/durable-objects/api/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct DurableObjectReadReplicationOptions {
    /// The member `mode`.
    pub mode: DurableObjectReadReplicationOptionsMode,
}

impl DurableObjectReadReplicationOptions {
    /// With all that there is.
    #[inline]
    pub fn new(mode: DurableObjectReadReplicationOptionsMode) -> Self {
        Self { mode }
    }
}
