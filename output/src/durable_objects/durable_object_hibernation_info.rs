//! `DurableObjectHibernationInfo`: The dictionary [`DurableObjectHibernationInfo`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::DurableObjectHibernationInfoReason;
use crate::{FromJs, IntoJs};

/// The dictionary [`DurableObjectHibernationInfo`](https://developers.cloudflare.com/durable-objects/api/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct DurableObjectHibernationInfo {
    /// The member `reason`.
    pub reason: DurableObjectHibernationInfoReason,
}

impl DurableObjectHibernationInfo {
    /// With all that there is.
    #[inline]
    pub fn new(reason: DurableObjectHibernationInfoReason) -> Self {
        Self { reason }
    }
}
