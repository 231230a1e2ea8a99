//! `AiSearchConfig`: The dictionary [`AiSearchConfig`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

#![allow(deprecated)]

use std::collections::HashMap;

use super::{
    AiSearchConfigCacheThreshold, AiSearchConfigCustomMetadataItem, AiSearchConfigFusionMethod,
    AiSearchConfigIndexMethod, AiSearchConfigIndexingOptions, AiSearchConfigRetrievalOptions,
    AiSearchConfigType,
};
use crate::rt::{self, IntoJs, Js};

/// The dictionary [`AiSearchConfig`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
pub struct AiSearchConfig {
    id: String,
    type_: Option<AiSearchConfigType>,
    source: Option<String>,
    source_params: Option<Js>,
    token_id: Option<String>,
    ai_gateway_id: Option<String>,
    rewrite_query: Option<bool>,
    reranking: Option<bool>,
    embedding_model: Option<String>,
    ai_search_model: Option<String>,
    rewrite_model: Option<String>,
    reranking_model: Option<String>,
    hybrid_search_enabled: Option<bool>,
    index_method: Option<AiSearchConfigIndexMethod>,
    fusion_method: Option<AiSearchConfigFusionMethod>,
    indexing_options: Option<AiSearchConfigIndexingOptions>,
    retrieval_options: Option<AiSearchConfigRetrievalOptions>,
    chunk: Option<bool>,
    chunk_size: Option<u32>,
    chunk_overlap: Option<u32>,
    score_threshold: Option<f64>,
    max_num_results: Option<u32>,
    cache: Option<bool>,
    cache_threshold: Option<AiSearchConfigCacheThreshold>,
    custom_metadata: Option<Vec<AiSearchConfigCustomMetadataItem>>,
    namespace: Option<String>,
    sync_interval: Option<u32>,
    metadata: Option<HashMap<String, Js>>,
    extra: HashMap<String, Js>,
}

impl AiSearchConfig {
    /// With what must be set, and nothing else.
    ///
    /// - `id`: Instance ID (1-32 chars, pattern: ^\[a-z0-9_\]+(?:-\[a-z0-9_\]+)*$)
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            type_: None,
            source: None,
            source_params: None,
            token_id: None,
            ai_gateway_id: None,
            rewrite_query: None,
            reranking: None,
            embedding_model: None,
            ai_search_model: None,
            rewrite_model: None,
            reranking_model: None,
            hybrid_search_enabled: None,
            index_method: None,
            fusion_method: None,
            indexing_options: None,
            retrieval_options: None,
            chunk: None,
            chunk_size: None,
            chunk_overlap: None,
            score_threshold: None,
            max_num_results: None,
            cache: None,
            cache_threshold: None,
            custom_metadata: None,
            namespace: None,
            sync_interval: None,
            metadata: None,
            extra: HashMap::new(),
        }
    }

    /// Instance type. Omit to create with built-in storage.
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(mut self, type_: AiSearchConfigType) -> Self {
        self.type_ = Some(type_);
        self
    }

    /// Source URL (required for web-crawler type).
    #[inline]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// The member `source_params`.
    #[inline]
    pub fn source_params(mut self, source_params: impl IntoJs) -> Self {
        self.source_params = Some(source_params.into_js());
        self
    }

    /// Token ID (UUID format)
    #[inline]
    pub fn token_id(mut self, token_id: impl Into<String>) -> Self {
        self.token_id = Some(token_id.into());
        self
    }

    /// The member `ai_gateway_id`.
    #[inline]
    pub fn ai_gateway_id(mut self, ai_gateway_id: impl Into<String>) -> Self {
        self.ai_gateway_id = Some(ai_gateway_id.into());
        self
    }

    /// Enable query rewriting (default false)
    #[inline]
    pub fn rewrite_query(mut self, rewrite_query: bool) -> Self {
        self.rewrite_query = Some(rewrite_query);
        self
    }

    /// Enable reranking (default false)
    #[inline]
    pub fn reranking(mut self, reranking: bool) -> Self {
        self.reranking = Some(reranking);
        self
    }

    /// The member `embedding_model`.
    #[inline]
    pub fn embedding_model(mut self, embedding_model: impl Into<String>) -> Self {
        self.embedding_model = Some(embedding_model.into());
        self
    }

    /// The member `ai_search_model`.
    #[inline]
    pub fn ai_search_model(mut self, ai_search_model: impl Into<String>) -> Self {
        self.ai_search_model = Some(ai_search_model.into());
        self
    }

    /// The member `rewrite_model`.
    #[inline]
    pub fn rewrite_model(mut self, rewrite_model: impl Into<String>) -> Self {
        self.rewrite_model = Some(rewrite_model.into());
        self
    }

    /// The member `reranking_model`.
    #[inline]
    pub fn reranking_model(mut self, reranking_model: impl Into<String>) -> Self {
        self.reranking_model = Some(reranking_model.into());
        self
    }

    /// The member `hybrid_search_enabled`.
    #[deprecated(note = "Use index_method instead.")]
    #[inline]
    pub fn hybrid_search_enabled(mut self, hybrid_search_enabled: bool) -> Self {
        self.hybrid_search_enabled = Some(hybrid_search_enabled);
        self
    }

    /// Controls which storage backends are used during indexing. Defaults to vector-only.
    #[inline]
    pub fn index_method(mut self, index_method: AiSearchConfigIndexMethod) -> Self {
        self.index_method = Some(index_method);
        self
    }

    /// Fusion method for combining vector and keyword results. "rrf" = reciprocal rank fusion (default), "max" = maximum score.
    #[inline]
    pub fn fusion_method(mut self, fusion_method: AiSearchConfigFusionMethod) -> Self {
        self.fusion_method = Some(fusion_method);
        self
    }

    /// The member `indexing_options`.
    #[inline]
    pub fn indexing_options(mut self, indexing_options: AiSearchConfigIndexingOptions) -> Self {
        self.indexing_options = Some(indexing_options);
        self
    }

    /// The member `retrieval_options`.
    #[inline]
    pub fn retrieval_options(mut self, retrieval_options: AiSearchConfigRetrievalOptions) -> Self {
        self.retrieval_options = Some(retrieval_options);
        self
    }

    /// The member `chunk`.
    #[inline]
    pub fn chunk(mut self, chunk: bool) -> Self {
        self.chunk = Some(chunk);
        self
    }

    /// The member `chunk_size`.
    #[inline]
    pub fn chunk_size(mut self, chunk_size: u32) -> Self {
        self.chunk_size = Some(chunk_size);
        self
    }

    /// The member `chunk_overlap`.
    #[inline]
    pub fn chunk_overlap(mut self, chunk_overlap: u32) -> Self {
        self.chunk_overlap = Some(chunk_overlap);
        self
    }

    /// Minimum similarity score (0-1) for a result to be included.
    #[inline]
    pub fn score_threshold(mut self, score_threshold: f64) -> Self {
        self.score_threshold = Some(score_threshold);
        self
    }

    /// The member `max_num_results`.
    #[inline]
    pub fn max_num_results(mut self, max_num_results: u32) -> Self {
        self.max_num_results = Some(max_num_results);
        self
    }

    /// The member `cache`.
    #[inline]
    pub fn cache(mut self, cache: bool) -> Self {
        self.cache = Some(cache);
        self
    }

    /// Similarity threshold for cache hits. Stricter = fewer cache hits but higher relevance.
    #[inline]
    pub fn cache_threshold(mut self, cache_threshold: AiSearchConfigCacheThreshold) -> Self {
        self.cache_threshold = Some(cache_threshold);
        self
    }

    /// The member `custom_metadata`.
    #[inline]
    pub fn custom_metadata(
        mut self,
        custom_metadata: Vec<AiSearchConfigCustomMetadataItem>,
    ) -> Self {
        self.custom_metadata = Some(custom_metadata);
        self
    }

    /// The member `namespace`.
    #[inline]
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }

    /// Sync interval in seconds. 3600=1h, 7200=2h, 14400=4h, 21600=6h, 43200=12h, 86400=24h.
    #[inline]
    pub fn sync_interval(mut self, sync_interval: u32) -> Self {
        self.sync_interval = Some(sync_interval);
        self
    }

    /// The member `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: HashMap<String, Js>) -> Self {
        self.metadata = Some(metadata);
        self
    }

    /// Members that have no name of their own here.
    #[inline]
    pub fn extra(mut self, name: impl Into<String>, value: impl IntoJs) -> Self {
        self.extra.insert(name.into(), value.into_js());
        self
    }
}

impl rt::Encode for AiSearchConfig {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.type_);
        pack.put(&self.source);
        pack.put(&self.source_params);
        pack.put(&self.token_id);
        pack.put(&self.ai_gateway_id);
        pack.put(&self.rewrite_query);
        pack.put(&self.reranking);
        pack.put(&self.embedding_model);
        pack.put(&self.ai_search_model);
        pack.put(&self.rewrite_model);
        pack.put(&self.reranking_model);
        pack.put(&self.hybrid_search_enabled);
        pack.put(&self.index_method);
        pack.put(&self.fusion_method);
        pack.put(&self.indexing_options);
        pack.put(&self.retrieval_options);
        pack.put(&self.chunk);
        pack.put(&self.chunk_size);
        pack.put(&self.chunk_overlap);
        pack.put(&self.score_threshold);
        pack.put(&self.max_num_results);
        pack.put(&self.cache);
        pack.put(&self.cache_threshold);
        pack.put(&self.custom_metadata);
        pack.put(&self.namespace);
        pack.put(&self.sync_interval);
        pack.put(&self.metadata);
        pack.put(&self.extra);
    }
}
