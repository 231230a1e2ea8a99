//! `AnalyticsSQLStatistics`: Execution statistics returned by Analytics SQL.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt::{self, Result};

/// Execution statistics returned by Analytics SQL.
#[doc(alias = "AnalyticsSQLStatistics")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AnalyticsSqlStatistics {
    /// The member `elapsed_ms`.
    #[doc(alias = "elapsed_ms")]
    pub elapsed: Duration,
    /// The member `rows_read`.
    pub rows_read: u64,
    /// The member `bytes_read`.
    pub bytes_read: u64,
}

impl rt::Decode for AnalyticsSqlStatistics {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { elapsed: r.milliseconds()?, rows_read: r.get()?, bytes_read: r.get()? })
    }
}
