//! `AiSearchOptionsRetrieval`: The dictionary [`AiSearchOptionsRetrieval`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{
    AiSearchOptionsRetrievalBoostByItem, AiSearchOptionsRetrievalFusionMethod,
    AiSearchOptionsRetrievalKeywordMatchMode, AiSearchOptionsRetrievalRetrievalType,
};
use crate::rt::{self, Js, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`AiSearchOptionsRetrieval`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiSearchOptionsRetrieval {
    /// Which retrieval backend to use. Defaults to the instance's configured index_method.
    pub retrieval_type: Option<AiSearchOptionsRetrievalRetrievalType>,
    /// Fusion method for combining vector + keyword results.
    pub fusion_method: Option<AiSearchOptionsRetrievalFusionMethod>,
    /// How keyword terms are combined: "and" = all terms must match, "or" = any term matches.
    pub keyword_match_mode: Option<AiSearchOptionsRetrievalKeywordMatchMode>,
    /// Minimum similarity score (0-1) for a result to be included. Default 0.4.
    pub match_threshold: Option<f64>,
    /// Maximum number of results to return (1-50). Default 10.
    pub max_num_results: Option<u32>,
    /// Vectorize metadata filters applied to the search.
    pub filters:
        Option<HashMap<String, Option<crate::vectorize::VectorizeVectorMetadataFilterValue>>>,
    /// Number of surrounding chunks to include for context (0-3). Default 0.
    pub context_expansion: Option<u32>,
    /// If true, return only item metadata without chunk text.
    pub metadata_only: Option<bool>,
    /// If true (default), return empty results on retrieval failure instead of throwing.
    pub return_on_failure: Option<bool>,
    /// Boost results by metadata field values. Max 3 entries.
    pub boost_by: Option<Vec<AiSearchOptionsRetrievalBoostByItem>>,
    /// Members that have no name of their own here.
    #[js(flatten)]
    pub extra: HashMap<String, Js>,
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

impl rt::Decode for AiSearchOptionsRetrieval {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let retrieval_type = r.get();
        let fusion_method = r.get();
        let keyword_match_mode = r.get();
        let match_threshold = r.get();
        let max_num_results = r.get();
        let filters = r.get();
        let context_expansion = r.get();
        let metadata_only = r.get();
        let return_on_failure = r.get();
        let boost_by = r.get();
        let extra = r.get();
        Ok(Self {
            retrieval_type: retrieval_type?,
            fusion_method: fusion_method?,
            keyword_match_mode: keyword_match_mode?,
            match_threshold: match_threshold?,
            max_num_results: max_num_results?,
            filters: filters?,
            context_expansion: context_expansion?,
            metadata_only: metadata_only?,
            return_on_failure: return_on_failure?,
            boost_by: boost_by?,
            extra: extra?,
        })
    }
}
