//! `DurableObjectHibernationInfo`: The dictionary `DurableObjectHibernationInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/durable_objects.jsonc`.

use super::DurableObjectHibernationInfoReason;
use crate::rt::{self, Result};

/// The dictionary `DurableObjectHibernationInfo`.
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DurableObjectHibernationInfo {
    /// The member `reason`.
    pub reason: DurableObjectHibernationInfoReason,
}

impl DurableObjectHibernationInfo {
    /// A `DurableObjectHibernationInfo` with all that it has.
    pub fn new(reason: DurableObjectHibernationInfoReason) -> Self {
        Self { reason }
    }
}

impl rt::Encode for DurableObjectHibernationInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.reason);
    }
}

impl rt::Decode for DurableObjectHibernationInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { reason: r.get()? })
    }
}
