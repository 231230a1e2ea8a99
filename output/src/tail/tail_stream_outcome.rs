//! `TailStream.Outcome`: The dictionary [`TailStream.Outcome`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use super::TailStreamEventOutcome;
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.Outcome`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"outcome"`.
#[doc(alias = "TailStream.Outcome")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[js(constant(type = "outcome"))]
#[non_exhaustive]
pub struct TailStreamOutcome {
    /// The member `outcome`.
    pub outcome: TailStreamEventOutcome,
    /// The member `cpuTime`.
    #[doc(alias = "cpuTime")]
    #[js(unit = "milliseconds")]
    pub cpu_time: Duration,
    /// The member `wallTime`.
    #[doc(alias = "wallTime")]
    #[js(unit = "milliseconds")]
    pub wall_time: Duration,
}

impl TailStreamOutcome {
    /// With all that there is.
    #[inline]
    pub fn new(outcome: TailStreamEventOutcome, cpu_time: Duration, wall_time: Duration) -> Self {
        Self { outcome, cpu_time, wall_time }
    }
}

impl rt::Encode for TailStreamOutcome {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.outcome);
        pack.milliseconds(&self.cpu_time);
        pack.milliseconds(&self.wall_time);
    }
}

impl rt::Decode for TailStreamOutcome {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { outcome: r.get()?, cpu_time: r.milliseconds()?, wall_time: r.milliseconds()? })
    }
}
