//! `VectorizeDistanceMetric`: Supported distance metrics for an index.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Supported distance metrics for an index.
/// Distance metrics determine how other "similar" vectors are determined.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VectorizeDistanceMetric {
    /// `"euclidean"`
    Euclidean,
    /// `"cosine"`
    Cosine,
    /// `"dot-product"`
    DotProduct,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    VectorizeDistanceMetric {
        Euclidean = "euclidean",
        Cosine = "cosine",
        DotProduct = "dot-product",
    }
}
