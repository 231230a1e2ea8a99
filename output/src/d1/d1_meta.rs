//! `D1Meta`: The dictionary [`D1Meta`](https://developers.cloudflare.com/d1/worker-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use super::D1MetaTimings;
use crate::rt::{self, Result};

/// The dictionary [`D1Meta`](https://developers.cloudflare.com/d1/worker-api/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct D1Meta {
    /// The member `duration`.
    pub duration: Duration,
    /// The member `size_after`.
    pub size_after: u64,
    /// The member `rows_read`.
    pub rows_read: u64,
    /// The member `rows_written`.
    pub rows_written: u64,
    /// The member `last_row_id`.
    pub last_row_id: i64,
    /// The member `changed_db`.
    pub changed_db: bool,
    /// The member `changes`.
    pub changes: u64,
    /// The region of the database instance that executed the query.
    pub served_by_region: Option<String>,
    /// The three letters airport code of the colo that executed the query.
    pub served_by_colo: Option<String>,
    /// True if-and-only-if the database instance that executed the query was the primary.
    pub served_by_primary: Option<bool>,
    /// The member `timings`.
    pub timings: Option<D1MetaTimings>,
    /// Number of total attempts to execute the query, due to automatic retries.
    /// Note: All other fields in the response like `timings` only apply to the last attempt.
    pub total_attempts: Option<u32>,
}

impl rt::Decode for D1Meta {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            duration: r.milliseconds()?,
            size_after: r.get()?,
            rows_read: r.get()?,
            rows_written: r.get()?,
            last_row_id: r.get()?,
            changed_db: r.get()?,
            changes: r.get()?,
            served_by_region: r.get()?,
            served_by_colo: r.get()?,
            served_by_primary: r.get()?,
            timings: r.get()?,
            total_attempts: r.get()?,
        })
    }
}
