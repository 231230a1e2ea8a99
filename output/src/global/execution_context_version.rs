//! `ExecutionContextVersion`: The dictionary [`ExecutionContextVersion`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ExecutionContextVersionMetadata;
use crate::rt::{self, Result};

/// The dictionary [`ExecutionContextVersion`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExecutionContextVersion {
    /// The member `metadata`.
    pub metadata: Option<ExecutionContextVersionMetadata>,
    /// The member `cohort`.
    pub cohort: Option<String>,
    /// The member `key`.
    pub key: Option<String>,
    /// The member `override`.
    #[doc(alias = "override")]
    pub override_: Option<String>,
}

impl rt::Decode for ExecutionContextVersion {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { metadata: r.get()?, cohort: r.get()?, key: r.get()?, override_: r.get()? })
    }
}
