//! `VectorizeAsyncMutation`: Result type indicating a mutation on the Vectorize Index.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// Result type indicating a mutation on the Vectorize Index.
/// Actual mutations are processed async where the `mutationId` is the unique identifier for the operation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct VectorizeAsyncMutation {
    /// The unique identifier for the async mutation operation containing the changeset.
    #[doc(alias = "mutationId")]
    pub mutation_id: String,
}

impl rt::Decode for VectorizeAsyncMutation {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { mutation_id: r.get()? })
    }
}
