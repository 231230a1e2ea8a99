//! `AnalyticsSQLResult`: The rows and execution statistics returned by an Analytics SQL query.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AnalyticsSqlStatistics;
use crate::rt::{self, Js, Result};

/// The rows and execution statistics returned by an Analytics SQL query.
#[doc(alias = "AnalyticsSQLResult")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AnalyticsSqlResult {
    /// The member `data`.
    ///
    /// A JavaScript value: `T`.
    pub data: Vec<Js>,
    /// The member `rows`.
    pub rows: u64,
    /// The member `statistics`.
    pub statistics: AnalyticsSqlStatistics,
}

impl rt::Decode for AnalyticsSqlResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let data = r.get();
        let rows = r.get();
        let statistics = r.get();
        Ok(Self { data: data?, rows: rows?, statistics: statistics? })
    }
}
