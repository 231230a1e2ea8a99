//! `D1MetaTimings`: The dictionary [`D1MetaTimings`](https://developers.cloudflare.com/d1/worker-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt::{self, Result};

/// The dictionary [`D1MetaTimings`](https://developers.cloudflare.com/d1/worker-api/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct D1MetaTimings {
    /// The duration of the SQL query execution by the database instance. It doesn't include any network time.
    #[doc(alias = "sql_duration_ms")]
    pub sql_duration: Duration,
}

impl rt::Decode for D1MetaTimings {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { sql_duration: r.milliseconds()? })
    }
}
