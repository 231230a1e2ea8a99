//! `VectorizeMatch`: Represents a matched vector for a query along with its score and (if specified) the matching vector information.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::VectorizeVectorMetadata;
use crate::rt::{self, Result};

/// Represents a matched vector for a query along with its score and (if specified) the matching vector information.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct VectorizeMatch {
    /// The vector values
    pub values: Option<Vec<f64>>,
    /// The ID for the vector. This can be user-defined, and must be unique. It should uniquely identify the object, and is best set based on the ID of what the vector represents.
    pub id: String,
    /// The namespace this vector belongs to.
    pub namespace: Option<String>,
    /// Metadata associated with the vector. Includes the values of other fields and potentially additional details.
    pub metadata: Option<HashMap<String, VectorizeVectorMetadata>>,
    /// The score or rank for similarity, when returned as a result
    pub score: f64,
}

impl rt::Decode for VectorizeMatch {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let values = r.get();
        let id = r.get();
        let namespace = r.get();
        let metadata = r.get();
        let score = r.get();
        Ok(Self {
            values: values?,
            id: id?,
            namespace: namespace?,
            metadata: metadata?,
            score: score?,
        })
    }
}
