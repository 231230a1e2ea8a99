//! `VectorizeMetadataRetrievalLevel`: Metadata return levels for a Vectorize query.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Metadata return levels for a Vectorize query.
///
/// Default to "none".
///
/// - `all`: Full metadata for the vector return set, including all fields (including those un-indexed) without truncation. This is a more expensive retrieval, as it requires additional fetching & reading of un-indexed data.
///
/// - `indexed`: Return all metadata fields configured for indexing in the vector return set. This level of retrieval is "free" in that no additional overhead is incurred returning this data. However, note that indexed metadata is subject to truncation (especially for larger strings).
///
/// - `none`: No indexed metadata will be returned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VectorizeMetadataRetrievalLevel {
    /// `"all"`
    All,
    /// `"indexed"`
    Indexed,
    /// `"none"`
    None,
}

rt::closed_enum! {
    VectorizeMetadataRetrievalLevel {
        All = "all",
        Indexed = "indexed",
        None = "none",
    }
}
