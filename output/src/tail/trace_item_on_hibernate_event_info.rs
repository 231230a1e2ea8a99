//! `TraceItemOnHibernateEventInfo`: The dictionary [`TraceItemOnHibernateEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TraceItemOnHibernateEventInfoReason;
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TraceItemOnHibernateEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct TraceItemOnHibernateEventInfo {
    /// The member `reason`.
    pub reason: TraceItemOnHibernateEventInfoReason,
}

impl TraceItemOnHibernateEventInfo {
    /// With all that there is.
    #[inline]
    pub fn new(reason: TraceItemOnHibernateEventInfoReason) -> Self {
        Self { reason }
    }
}

impl rt::Encode for TraceItemOnHibernateEventInfo {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.reason);
    }
}

impl rt::Decode for TraceItemOnHibernateEventInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { reason: r.get()? })
    }
}
