//! `VectorizeQueryOptions.returnMetadata`: What `VectorizeQueryOptions.returnMetadata` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::VectorizeMetadataRetrievalLevel;
use crate::rt;

/// What `VectorizeQueryOptions.returnMetadata` takes.
#[derive(Clone, Debug)]
pub enum VectorizeQueryOptionsReturnMetadata {
    /// A boolean.
    Bool(bool),
    /// `VectorizeMetadataRetrievalLevel`
    VectorizeMetadataRetrievalLevel(VectorizeMetadataRetrievalLevel),
}

rt::union_type! {
    VectorizeQueryOptionsReturnMetadata {
        Bool(0): value bool,
        VectorizeMetadataRetrievalLevel(1): value VectorizeMetadataRetrievalLevel,
    }
}
