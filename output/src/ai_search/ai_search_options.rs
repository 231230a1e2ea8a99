//! `AiSearchOptions`: Common shape for `ai_search_options` used by both single-instance and multi-instance requests.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{
    AiSearchOptionsCache, AiSearchOptionsQueryRewrite, AiSearchOptionsReranking,
    AiSearchOptionsRetrieval,
};
use crate::rt::{self, IntoJs, Js};

/// Common shape for `ai_search_options` used by both single-instance and multi-instance requests.
/// Contains retrieval, query rewrite, reranking, and cache sub-options.
#[derive(Clone, Debug, Default)]
pub struct AiSearchOptions {
    retrieval: Option<AiSearchOptionsRetrieval>,
    query_rewrite: Option<AiSearchOptionsQueryRewrite>,
    reranking: Option<AiSearchOptionsReranking>,
    cache: Option<AiSearchOptionsCache>,
    extra: HashMap<String, Js>,
}

impl AiSearchOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `retrieval`.
    #[inline]
    pub fn retrieval(mut self, retrieval: AiSearchOptionsRetrieval) -> Self {
        self.retrieval = Some(retrieval);
        self
    }

    /// The member `query_rewrite`.
    #[inline]
    pub fn query_rewrite(mut self, query_rewrite: AiSearchOptionsQueryRewrite) -> Self {
        self.query_rewrite = Some(query_rewrite);
        self
    }

    /// The member `reranking`.
    #[inline]
    pub fn reranking(mut self, reranking: AiSearchOptionsReranking) -> Self {
        self.reranking = Some(reranking);
        self
    }

    /// The member `cache`.
    #[inline]
    pub fn cache(mut self, cache: AiSearchOptionsCache) -> Self {
        self.cache = Some(cache);
        self
    }

    /// Members that have no name of their own here.
    #[inline]
    pub fn extra(mut self, name: impl Into<String>, value: impl IntoJs) -> Self {
        self.extra.insert(name.into(), value.into_js());
        self
    }
}

impl rt::Encode for AiSearchOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.retrieval);
        pack.put(&self.query_rewrite);
        pack.put(&self.reranking);
        pack.put(&self.cache);
        pack.put(&self.extra);
    }
}
