//! `VectorizeVectorMutation`: Results of an operation that performed a mutation on a set of vectors.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// Results of an operation that performed a mutation on a set of vectors.
/// Here, `ids` is a list of vectors that were successfully processed.
///
/// This type is exclusively for the Vectorize **beta** and will be deprecated once Vectorize RC is released.
/// See `VectorizeAsyncMutation` for its post-beta equivalent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct VectorizeVectorMutation {
    /// List of ids of vectors that were successfully processed.
    pub ids: Vec<String>,
    /// Total count of the number of processed vectors.
    pub count: u32,
}

impl rt::Decode for VectorizeVectorMutation {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { ids: r.get()?, count: r.get()? })
    }
}
