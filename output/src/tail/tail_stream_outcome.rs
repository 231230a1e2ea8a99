//! `TailStream.Outcome`: The dictionary `TailStream.Outcome`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TailStreamEventOutcome;
use crate::{FromJs, IntoJs};

/// The dictionary `TailStream.Outcome`.
#[doc(alias = "TailStream.Outcome")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TailStreamOutcome {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `outcome`.
    pub outcome: TailStreamEventOutcome,
    /// The member `cpuTime`.
    #[doc(alias = "cpuTime")]
    pub cpu_time: f64,
    /// The member `wallTime`.
    #[doc(alias = "wallTime")]
    pub wall_time: f64,
}

impl TailStreamOutcome {
    /// With all that there is.
    #[inline]
    pub fn new(
        type_: impl Into<String>,
        outcome: TailStreamEventOutcome,
        cpu_time: f64,
        wall_time: f64,
    ) -> Self {
        Self { type_: type_.into(), outcome, cpu_time, wall_time }
    }
}
