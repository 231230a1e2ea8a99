//! `TailStream.OnHibernateEventInfo`: The dictionary [`TailStream.OnHibernateEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TailStreamOnHibernateEventInfoReason;
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.OnHibernateEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[doc(alias = "TailStream.OnHibernateEventInfo")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TailStreamOnHibernateEventInfo {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `reason`.
    pub reason: TailStreamOnHibernateEventInfoReason,
}

impl TailStreamOnHibernateEventInfo {
    /// With all that there is.
    #[inline]
    pub fn new(type_: impl Into<String>, reason: TailStreamOnHibernateEventInfoReason) -> Self {
        Self { type_: type_.into(), reason }
    }
}
