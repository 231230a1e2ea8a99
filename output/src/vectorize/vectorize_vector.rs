//! `VectorizeVector`: Represents a single vector value set along with its associated metadata.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::VectorizeVectorMetadata;
use crate::rt::{self, Result};

/// Represents a single vector value set along with its associated metadata.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct VectorizeVector {
    /// The ID for the vector. This can be user-defined, and must be unique. It should uniquely identify the object, and is best set based on the ID of what the vector represents.
    pub id: String,
    /// The vector values
    pub values: Vec<f64>,
    /// The namespace this vector belongs to.
    pub namespace: Option<String>,
    /// Metadata associated with the vector. Includes the values of other fields and potentially additional details.
    pub metadata: Option<HashMap<String, VectorizeVectorMetadata>>,
}

impl VectorizeVector {
    /// With what must be set, and nothing else.
    ///
    /// - `id`: The ID for the vector. This can be user-defined, and must be unique. It should uniquely identify the object, and is best set based on the ID of what the vector represents.
    /// - `values`: The vector values
    #[inline]
    pub fn new(id: impl Into<String>, values: Vec<f64>) -> Self {
        Self { id: id.into(), values, namespace: None, metadata: None }
    }

    /// The namespace this vector belongs to.
    #[inline]
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }

    /// Metadata associated with the vector. Includes the values of other fields and potentially additional details.
    #[inline]
    pub fn metadata(mut self, metadata: HashMap<String, VectorizeVectorMetadata>) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

impl rt::Encode for VectorizeVector {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.values);
        pack.put(&self.namespace);
        pack.put(&self.metadata);
    }
}

impl rt::Decode for VectorizeVector {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let id = r.get();
        let values = r.get();
        let namespace = r.get();
        let metadata = r.get();
        Ok(Self { id: id?, values: values?, namespace: namespace?, metadata: metadata? })
    }
}
