//! `ExecutionContextVersionMetadata`: The dictionary [`ExecutionContextVersionMetadata`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`ExecutionContextVersionMetadata`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExecutionContextVersionMetadata {
    /// The member `id`.
    pub id: String,
}

impl rt::Decode for ExecutionContextVersionMetadata {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()? })
    }
}
