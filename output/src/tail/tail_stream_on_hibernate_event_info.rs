//! `TailStream.OnHibernateEventInfo`: The dictionary `TailStream.OnHibernateEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use super::TailStreamOnHibernateEventInfoReason;
use crate::rt::{self, Result};

/// The dictionary `TailStream.OnHibernateEventInfo`.
#[doc(alias = "TailStream.OnHibernateEventInfo")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamOnHibernateEventInfo {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `reason`.
    pub reason: TailStreamOnHibernateEventInfoReason,
}

impl TailStreamOnHibernateEventInfo {
    /// A `TailStream.OnHibernateEventInfo` with all that it has.
    pub fn new(type_: impl Into<String>, reason: TailStreamOnHibernateEventInfoReason) -> Self {
        Self { type_: type_.into(), reason }
    }
}

impl rt::Encode for TailStreamOnHibernateEventInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.reason);
    }
}

impl rt::Decode for TailStreamOnHibernateEventInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, reason: r.get()? })
    }
}
