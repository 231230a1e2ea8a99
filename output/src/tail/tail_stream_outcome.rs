//! `TailStream.Outcome`: The dictionary `TailStream.Outcome`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use super::TailStreamEventOutcome;
use crate::rt::{self, Result};

/// The dictionary `TailStream.Outcome`.
#[doc(alias = "TailStream.Outcome")]
#[derive(Clone, Debug)]
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
    /// A `TailStream.Outcome` with all that it has.
    pub fn new(
        type_: impl Into<String>,
        outcome: TailStreamEventOutcome,
        cpu_time: f64,
        wall_time: f64,
    ) -> Self {
        Self { type_: type_.into(), outcome, cpu_time, wall_time }
    }
}

impl rt::Encode for TailStreamOutcome {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.outcome);
        pack.put(&self.cpu_time);
        pack.put(&self.wall_time);
    }
}

impl rt::Decode for TailStreamOutcome {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, outcome: r.get()?, cpu_time: r.get()?, wall_time: r.get()? })
    }
}
