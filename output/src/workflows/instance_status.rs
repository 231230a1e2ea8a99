//! `InstanceStatus`: The dictionary [`InstanceStatus`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{InstanceStatusError, InstanceStatusStatus};
use crate::rt::{self, Js, Result};

/// The dictionary [`InstanceStatus`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InstanceStatus {
    /// The member `status`.
    pub status: InstanceStatusStatus,
    /// The member `error`.
    pub error: Option<InstanceStatusError>,
    /// The member `output`.
    pub output: Option<Js>,
}

impl rt::Decode for InstanceStatus {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let status = r.get();
        let error = r.get();
        let output = r.get();
        Ok(Self { status: status?, error: error?, output: output? })
    }
}
