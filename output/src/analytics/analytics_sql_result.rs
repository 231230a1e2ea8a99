//! `AnalyticsSQLResult`: The rows and execution statistics returned by an Analytics SQL query.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AnalyticsSqlStatistics;
use crate::rt::{self, FromJs, Result};

/// The rows and execution statistics returned by an Analytics SQL query.
#[doc(alias = "AnalyticsSQLResult")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AnalyticsSqlResult<T> {
    /// The member `data`.
    pub data: Vec<T>,
    /// The member `rows`.
    pub rows: u64,
    /// The member `statistics`.
    pub statistics: AnalyticsSqlStatistics,
}

impl<T: FromJs> rt::Decode for AnalyticsSqlResult<T> {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let data = r.list(|r| r.value());
        let rows = r.get();
        let statistics = r.get();
        Ok(Self { data: data?, rows: rows?, statistics: statistics? })
    }
}
