//! `D1Meta`: The dictionary [`D1Meta`](https://developers.cloudflare.com/d1/worker-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use super::D1MetaTimings;
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`D1Meta`](https://developers.cloudflare.com/d1/worker-api/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct D1Meta {
    /// The member `duration`.
    #[js(unit = "milliseconds")]
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

impl D1Meta {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(
        duration: Duration,
        size_after: u64,
        rows_read: u64,
        rows_written: u64,
        last_row_id: i64,
        changed_db: bool,
        changes: u64,
    ) -> Self {
        Self {
            duration,
            size_after,
            rows_read,
            rows_written,
            last_row_id,
            changed_db,
            changes,
            served_by_region: None,
            served_by_colo: None,
            served_by_primary: None,
            timings: None,
            total_attempts: None,
        }
    }

    /// The region of the database instance that executed the query.
    #[inline]
    pub fn served_by_region(mut self, served_by_region: impl Into<String>) -> Self {
        self.served_by_region = Some(served_by_region.into());
        self
    }

    /// The three letters airport code of the colo that executed the query.
    #[inline]
    pub fn served_by_colo(mut self, served_by_colo: impl Into<String>) -> Self {
        self.served_by_colo = Some(served_by_colo.into());
        self
    }

    /// True if-and-only-if the database instance that executed the query was the primary.
    #[inline]
    pub fn served_by_primary(mut self, served_by_primary: bool) -> Self {
        self.served_by_primary = Some(served_by_primary);
        self
    }

    /// The member `timings`.
    #[inline]
    pub fn timings(mut self, timings: D1MetaTimings) -> Self {
        self.timings = Some(timings);
        self
    }

    /// Number of total attempts to execute the query, due to automatic retries.
    /// Note: All other fields in the response like `timings` only apply to the last attempt.
    #[inline]
    pub fn total_attempts(mut self, total_attempts: u32) -> Self {
        self.total_attempts = Some(total_attempts);
        self
    }
}

impl rt::Encode for D1Meta {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.milliseconds(&self.duration);
        pack.put(&self.size_after);
        pack.put(&self.rows_read);
        pack.put(&self.rows_written);
        pack.put(&self.last_row_id);
        pack.put(&self.changed_db);
        pack.put(&self.changes);
        pack.put(&self.served_by_region);
        pack.put(&self.served_by_colo);
        pack.put(&self.served_by_primary);
        pack.put(&self.timings);
        pack.put(&self.total_attempts);
    }
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
