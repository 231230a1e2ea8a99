//! `TraceItemTailEventInfo`: The dictionary [`TraceItemTailEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TraceItemTailEventInfoTailItem;
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TraceItemTailEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TraceItemTailEventInfo {
    /// The member `consumedEvents`.
    #[doc(alias = "consumedEvents")]
    pub consumed_events: Vec<TraceItemTailEventInfoTailItem>,
}

impl TraceItemTailEventInfo {
    /// With all that there is.
    #[inline]
    pub fn new(consumed_events: Vec<TraceItemTailEventInfoTailItem>) -> Self {
        Self { consumed_events }
    }
}

impl rt::Encode for TraceItemTailEventInfo {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.consumed_events);
    }
}

impl rt::Decode for TraceItemTailEventInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { consumed_events: r.get()? })
    }
}
