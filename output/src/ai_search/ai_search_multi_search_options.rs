//! `AiSearchMultiSearchOptions`: `ai_search_options` shape for multi-instance requests — requires `instance_ids`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{
    AiSearchOptionsCache, AiSearchOptionsQueryRewrite, AiSearchOptionsReranking,
    AiSearchOptionsRetrieval,
};
use crate::rt::{self, IntoJs, Js};

/// `ai_search_options` shape for multi-instance requests — requires `instance_ids`.
#[derive(Clone, Debug)]
pub struct AiSearchMultiSearchOptions {
    retrieval: Option<AiSearchOptionsRetrieval>,
    query_rewrite: Option<AiSearchOptionsQueryRewrite>,
    reranking: Option<AiSearchOptionsReranking>,
    cache: Option<AiSearchOptionsCache>,
    instance_ids: Vec<String>,
    extra: HashMap<String, Js>,
}

impl AiSearchMultiSearchOptions {
    /// With what must be set, and nothing else.
    ///
    /// - `instance_ids`: Instance IDs to search across (1-10).
    #[inline]
    pub fn new(instance_ids: Vec<String>) -> Self {
        Self {
            retrieval: None,
            query_rewrite: None,
            reranking: None,
            cache: None,
            instance_ids,
            extra: HashMap::new(),
        }
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

impl rt::Encode for AiSearchMultiSearchOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.retrieval);
        pack.put(&self.query_rewrite);
        pack.put(&self.reranking);
        pack.put(&self.cache);
        pack.put(&self.instance_ids);
        pack.put(&self.extra);
    }
}
