//! `VectorizeIndexInfo`: Metadata about an existing index.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// Metadata about an existing index.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct VectorizeIndexInfo {
    /// The number of records containing vectors within the index.
    #[doc(alias = "vectorCount")]
    pub vector_count: u64,
    /// Number of dimensions the index has been configured for.
    pub dimensions: u32,
    /// ISO 8601 datetime of the last processed mutation on in the index. All changes before this mutation will be reflected in the index state.
    #[doc(alias = "processedUpToDatetime")]
    pub processed_up_to_datetime: f64,
    /// UUIDv4 of the last mutation processed by the index. All changes before this mutation will be reflected in the index state.
    #[doc(alias = "processedUpToMutation")]
    pub processed_up_to_mutation: f64,
}

impl rt::Decode for VectorizeIndexInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            vector_count: r.get()?,
            dimensions: r.get()?,
            processed_up_to_datetime: r.get()?,
            processed_up_to_mutation: r.get()?,
        })
    }
}
