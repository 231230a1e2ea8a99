//! `TraceItemOnHibernateEventInfo`: The dictionary `TraceItemOnHibernateEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use super::TraceItemOnHibernateEventInfoReason;
use crate::rt::{self, Result};

/// The dictionary `TraceItemOnHibernateEventInfo`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TraceItemOnHibernateEventInfo {
    /// The member `reason`.
    pub reason: TraceItemOnHibernateEventInfoReason,
}

impl TraceItemOnHibernateEventInfo {
    /// A `TraceItemOnHibernateEventInfo` with all that it has.
    pub fn new(reason: TraceItemOnHibernateEventInfoReason) -> Self {
        Self { reason }
    }
}

impl rt::Encode for TraceItemOnHibernateEventInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.reason);
    }
}

impl rt::Decode for TraceItemOnHibernateEventInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { reason: r.get()? })
    }
}
