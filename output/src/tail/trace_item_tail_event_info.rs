//! `TraceItemTailEventInfo`: The dictionary `TraceItemTailEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use super::TraceItemTailEventInfoTailItem;
use crate::rt::{self, Result};

/// The dictionary `TraceItemTailEventInfo`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TraceItemTailEventInfo {
    /// The member `consumedEvents`.
    #[doc(alias = "consumedEvents")]
    pub consumed_events: Vec<TraceItemTailEventInfoTailItem>,
}

impl TraceItemTailEventInfo {
    /// A `TraceItemTailEventInfo` with all that it has.
    pub fn new(consumed_events: Vec<TraceItemTailEventInfoTailItem>) -> Self {
        Self { consumed_events }
    }
}

impl rt::Encode for TraceItemTailEventInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.consumed_events);
    }
}

impl rt::Decode for TraceItemTailEventInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { consumed_events: r.get()? })
    }
}
