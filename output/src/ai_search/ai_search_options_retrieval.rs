//! `AiSearchOptionsRetrieval`: The dictionary [`AiSearchOptionsRetrieval`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{
    AiSearchOptionsRetrievalBoostByItem, AiSearchOptionsRetrievalFusionMethod,
    AiSearchOptionsRetrievalKeywordMatchMode, AiSearchOptionsRetrievalRetrievalType,
};
use crate::rt::{self, IntoJs, Js};

/// The dictionary [`AiSearchOptionsRetrieval`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default)]
pub struct AiSearchOptionsRetrieval {
    retrieval_type: Option<AiSearchOptionsRetrievalRetrievalType>,
    fusion_method: Option<AiSearchOptionsRetrievalFusionMethod>,
    keyword_match_mode: Option<AiSearchOptionsRetrievalKeywordMatchMode>,
    match_threshold: Option<f64>,
    max_num_results: Option<u32>,
    filters: Option<HashMap<String, Option<crate::vectorize::VectorizeVectorMetadataFilterValue>>>,
    context_expansion: Option<u32>,
    metadata_only: Option<bool>,
    return_on_failure: Option<bool>,
    boost_by: Option<Vec<AiSearchOptionsRetrievalBoostByItem>>,
    extra: HashMap<String, Js>,
}

impl AiSearchOptionsRetrieval {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which retrieval backend to use. Defaults to the instance's configured index_method.
    #[inline]
    pub fn retrieval_type(mut self, retrieval_type: AiSearchOptionsRetrievalRetrievalType) -> Self {
        self.retrieval_type = Some(retrieval_type);
        self
    }

    /// Fusion method for combining vector + keyword results.
    #[inline]
    pub fn fusion_method(mut self, fusion_method: AiSearchOptionsRetrievalFusionMethod) -> Self {
        self.fusion_method = Some(fusion_method);
        self
    }

    /// How keyword terms are combined: "and" = all terms must match, "or" = any term matches.
    #[inline]
    pub fn keyword_match_mode(
        mut self,
        keyword_match_mode: AiSearchOptionsRetrievalKeywordMatchMode,
    ) -> Self {
        self.keyword_match_mode = Some(keyword_match_mode);
        self
    }

    /// Minimum similarity score (0-1) for a result to be included. Default 0.4.
    #[inline]
    pub fn match_threshold(mut self, match_threshold: f64) -> Self {
        self.match_threshold = Some(match_threshold);
        self
    }

    /// Maximum number of results to return (1-50). Default 10.
    #[inline]
    pub fn max_num_results(mut self, max_num_results: u32) -> Self {
        self.max_num_results = Some(max_num_results);
        self
    }

    /// Vectorize metadata filters applied to the search.
    #[inline]
    pub fn filters(
        mut self,
        filters: HashMap<String, Option<crate::vectorize::VectorizeVectorMetadataFilterValue>>,
    ) -> Self {
        self.filters = Some(filters);
        self
    }

    /// Number of surrounding chunks to include for context (0-3). Default 0.
    #[inline]
    pub fn context_expansion(mut self, context_expansion: u32) -> Self {
        self.context_expansion = Some(context_expansion);
        self
    }

    /// If true, return only item metadata without chunk text.
    #[inline]
    pub fn metadata_only(mut self, metadata_only: bool) -> Self {
        self.metadata_only = Some(metadata_only);
        self
    }

    /// If true (default), return empty results on retrieval failure instead of throwing.
    #[inline]
    pub fn return_on_failure(mut self, return_on_failure: bool) -> Self {
        self.return_on_failure = Some(return_on_failure);
        self
    }

    /// Boost results by metadata field values. Max 3 entries.
    #[inline]
    pub fn boost_by(mut self, boost_by: Vec<AiSearchOptionsRetrievalBoostByItem>) -> Self {
        self.boost_by = Some(boost_by);
        self
    }

    /// Members that have no name of their own here.
    #[inline]
    pub fn extra(mut self, name: impl Into<String>, value: impl IntoJs) -> Self {
        self.extra.insert(name.into(), value.into_js());
        self
    }
}

impl rt::Encode for AiSearchOptionsRetrieval {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.retrieval_type);
        pack.put(&self.fusion_method);
        pack.put(&self.keyword_match_mode);
        pack.put(&self.match_threshold);
        pack.put(&self.max_num_results);
        pack.put(&self.filters);
        pack.put(&self.context_expansion);
        pack.put(&self.metadata_only);
        pack.put(&self.return_on_failure);
        pack.put(&self.boost_by);
        pack.put(&self.extra);
    }
}
