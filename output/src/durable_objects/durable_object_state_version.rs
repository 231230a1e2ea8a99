//! `DurableObjectStateVersion`: The dictionary [`DurableObjectStateVersion`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`DurableObjectStateVersion`](https://developers.cloudflare.com/durable-objects/api/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DurableObjectStateVersion {
    /// The member `cohort`.
    pub cohort: Option<String>,
}

impl rt::Decode for DurableObjectStateVersion {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { cohort: r.get()? })
    }
}
