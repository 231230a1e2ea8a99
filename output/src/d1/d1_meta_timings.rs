//! `D1MetaTimings`: The dictionary [`D1MetaTimings`](https://developers.cloudflare.com/d1/worker-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`D1MetaTimings`](https://developers.cloudflare.com/d1/worker-api/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct D1MetaTimings {
    /// The duration of the SQL query execution by the database instance. It doesn't include any network time.
    #[doc(alias = "sql_duration_ms")]
    #[js(rename = "sql_duration_ms", unit = "milliseconds")]
    pub sql_duration: Duration,
}

impl D1MetaTimings {
    /// With all that there is.
    #[inline]
    pub fn new(sql_duration: Duration) -> Self {
        Self { sql_duration }
    }
}

impl rt::Encode for D1MetaTimings {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.milliseconds(&self.sql_duration);
    }
}

impl rt::Decode for D1MetaTimings {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { sql_duration: r.milliseconds()? })
    }
}
