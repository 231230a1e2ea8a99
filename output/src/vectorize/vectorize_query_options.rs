//! `VectorizeQueryOptions`: The dictionary [`VectorizeQueryOptions`](https://developers.cloudflare.com/vectorize/reference/client-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{BoolOrVectorizeMetadataRetrievalLevel, VectorizeVectorMetadataFilterValue};
use crate::rt;

/// The dictionary [`VectorizeQueryOptions`](https://developers.cloudflare.com/vectorize/reference/client-api/).
#[derive(Clone, Debug, Default)]
pub struct VectorizeQueryOptions {
    top_k: Option<u32>,
    namespace: Option<String>,
    return_values: Option<bool>,
    return_metadata: Option<BoolOrVectorizeMetadataRetrievalLevel>,
    filter: Option<HashMap<String, Option<VectorizeVectorMetadataFilterValue>>>,
}

impl VectorizeQueryOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `topK`.
    #[doc(alias = "topK")]
    #[inline]
    pub fn top_k(mut self, top_k: u32) -> Self {
        self.top_k = Some(top_k);
        self
    }

    /// The member `namespace`.
    #[inline]
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }

    /// The member `returnValues`.
    #[doc(alias = "returnValues")]
    #[inline]
    pub fn return_values(mut self, return_values: bool) -> Self {
        self.return_values = Some(return_values);
        self
    }

    /// The member `returnMetadata`.
    #[doc(alias = "returnMetadata")]
    #[inline]
    pub fn return_metadata(
        mut self,
        return_metadata: impl Into<BoolOrVectorizeMetadataRetrievalLevel>,
    ) -> Self {
        self.return_metadata = Some(return_metadata.into());
        self
    }

    /// The member `filter`.
    #[inline]
    pub fn filter(
        mut self,
        filter: HashMap<String, Option<VectorizeVectorMetadataFilterValue>>,
    ) -> Self {
        self.filter = Some(filter);
        self
    }
}

impl rt::Encode for VectorizeQueryOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.top_k);
        pack.put(&self.namespace);
        pack.put(&self.return_values);
        pack.put(&self.return_metadata);
        pack.put(&self.filter);
    }
}
