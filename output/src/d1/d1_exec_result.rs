//! `D1ExecResult`: The dictionary [`D1ExecResult`](https://developers.cloudflare.com/d1/worker-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt::{self, Result};

/// The dictionary [`D1ExecResult`](https://developers.cloudflare.com/d1/worker-api/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct D1ExecResult {
    /// The member `count`.
    pub count: u32,
    /// The member `duration`.
    pub duration: Duration,
}

impl rt::Decode for D1ExecResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { count: r.get()?, duration: r.milliseconds()? })
    }
}
