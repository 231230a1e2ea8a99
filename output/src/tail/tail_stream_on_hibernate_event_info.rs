//! `TailStream.OnHibernateEventInfo`: The dictionary [`TailStream.OnHibernateEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TailStreamOnHibernateEventInfoReason;
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.OnHibernateEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"onHibernate"`.
#[doc(alias = "TailStream.OnHibernateEventInfo")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "onHibernate"))]
#[non_exhaustive]
pub struct TailStreamOnHibernateEventInfo {
    /// The member `reason`.
    pub reason: TailStreamOnHibernateEventInfoReason,
}

impl TailStreamOnHibernateEventInfo {
    /// With all that there is.
    #[inline]
    pub fn new(reason: TailStreamOnHibernateEventInfoReason) -> Self {
        Self { reason }
    }
}
