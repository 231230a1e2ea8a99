//! `VectorizeQueryOptions.returnMetadata`: A boolean or `VectorizeMetadataRetrievalLevel`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::VectorizeMetadataRetrievalLevel;
use crate::rt;

/// A boolean or `VectorizeMetadataRetrievalLevel`.
#[derive(Clone, Debug)]
pub enum BoolOrVectorizeMetadataRetrievalLevel {
    /// A boolean.
    Bool(bool),
    /// `VectorizeMetadataRetrievalLevel`
    MetadataRetrievalLevel(VectorizeMetadataRetrievalLevel),
}

rt::union_type! {
    BoolOrVectorizeMetadataRetrievalLevel [from encode]
    {}
    {
        Bool(0): value bool,
        MetadataRetrievalLevel(1): value VectorizeMetadataRetrievalLevel,
    }
    []
}
