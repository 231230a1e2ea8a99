//! `VectorizeIndexDetails`: Metadata about an existing index.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::VectorizeIndexConfig;
use crate::rt::{self, Result};

/// Metadata about an existing index.
///
/// This type is exclusively for the Vectorize **beta** and will be deprecated once Vectorize RC is released.
/// See `VectorizeIndexInfo` for its post-beta equivalent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct VectorizeIndexDetails {
    /// The unique ID of the index
    pub id: String,
    /// The name of the index.
    pub name: String,
    /// (optional) A human readable description for the index.
    pub description: Option<String>,
    /// The index configuration, including the dimension size and distance metric.
    pub config: VectorizeIndexConfig,
    /// The number of records containing vectors within the index.
    #[doc(alias = "vectorsCount")]
    pub vectors_count: u64,
}

impl rt::Decode for VectorizeIndexDetails {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            id: r.get()?,
            name: r.get()?,
            description: r.get()?,
            config: r.get()?,
            vectors_count: r.get()?,
        })
    }
}
