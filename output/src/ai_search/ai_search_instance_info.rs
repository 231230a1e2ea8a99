//! `AiSearchInstanceInfo`: The dictionary [`AiSearchInstanceInfo`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

#![allow(deprecated)]

use std::collections::HashMap;

use super::{
    AiSearchInstanceInfoCacheThreshold, AiSearchInstanceInfoCustomMetadataItem,
    AiSearchInstanceInfoFusionMethod, AiSearchInstanceInfoIndexMethod,
    AiSearchInstanceInfoIndexingOptions, AiSearchInstanceInfoRetrievalOptions,
    AiSearchInstanceInfoType,
};
use crate::rt::{self, Js, Result};

/// The dictionary [`AiSearchInstanceInfo`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchInstanceInfo {
    /// The member `id`.
    pub id: String,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: Option<AiSearchInstanceInfoType>,
    /// The member `source`.
    pub source: Option<String>,
    /// The member `source_params`.
    pub source_params: Option<Js>,
    /// The member `paused`.
    pub paused: Option<bool>,
    /// The member `status`.
    pub status: Option<String>,
    /// The member `namespace`.
    pub namespace: Option<String>,
    /// The member `created_at`.
    pub created_at: Option<String>,
    /// The member `modified_at`.
    pub modified_at: Option<String>,
    /// The member `token_id`.
    pub token_id: Option<String>,
    /// The member `ai_gateway_id`.
    pub ai_gateway_id: Option<String>,
    /// The member `rewrite_query`.
    pub rewrite_query: Option<bool>,
    /// The member `reranking`.
    pub reranking: Option<bool>,
    /// The member `embedding_model`.
    pub embedding_model: Option<String>,
    /// The member `ai_search_model`.
    pub ai_search_model: Option<String>,
    /// The member `rewrite_model`.
    pub rewrite_model: Option<String>,
    /// The member `reranking_model`.
    pub reranking_model: Option<String>,
    /// The member `hybrid_search_enabled`.
    #[deprecated(note = "Use index_method instead.")]
    pub hybrid_search_enabled: Option<bool>,
    /// Controls which storage backends are active.
    pub index_method: Option<AiSearchInstanceInfoIndexMethod>,
    /// Fusion method for combining vector and keyword results.
    pub fusion_method: Option<AiSearchInstanceInfoFusionMethod>,
    /// The member `indexing_options`.
    pub indexing_options: Option<AiSearchInstanceInfoIndexingOptions>,
    /// The member `retrieval_options`.
    pub retrieval_options: Option<AiSearchInstanceInfoRetrievalOptions>,
    /// The member `chunk`.
    pub chunk: Option<bool>,
    /// The member `chunk_size`.
    pub chunk_size: Option<u32>,
    /// The member `chunk_overlap`.
    pub chunk_overlap: Option<u32>,
    /// The member `score_threshold`.
    pub score_threshold: Option<f64>,
    /// The member `max_num_results`.
    pub max_num_results: Option<u32>,
    /// The member `cache`.
    pub cache: Option<bool>,
    /// The member `cache_threshold`.
    pub cache_threshold: Option<AiSearchInstanceInfoCacheThreshold>,
    /// The member `custom_metadata`.
    pub custom_metadata: Option<Vec<AiSearchInstanceInfoCustomMetadataItem>>,
    /// Sync interval in seconds.
    pub sync_interval: Option<u32>,
    /// The member `metadata`.
    pub metadata: Option<HashMap<String, Js>>,
    /// Members that have no name of their own here.
    pub extra: HashMap<String, Js>,
}

impl rt::Decode for AiSearchInstanceInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let id = r.get();
        let type_ = r.get();
        let source = r.get();
        let source_params = r.get();
        let paused = r.get();
        let status = r.get();
        let namespace = r.get();
        let created_at = r.get();
        let modified_at = r.get();
        let token_id = r.get();
        let ai_gateway_id = r.get();
        let rewrite_query = r.get();
        let reranking = r.get();
        let embedding_model = r.get();
        let ai_search_model = r.get();
        let rewrite_model = r.get();
        let reranking_model = r.get();
        let hybrid_search_enabled = r.get();
        let index_method = r.get();
        let fusion_method = r.get();
        let indexing_options = r.get();
        let retrieval_options = r.get();
        let chunk = r.get();
        let chunk_size = r.get();
        let chunk_overlap = r.get();
        let score_threshold = r.get();
        let max_num_results = r.get();
        let cache = r.get();
        let cache_threshold = r.get();
        let custom_metadata = r.get();
        let sync_interval = r.get();
        let metadata = r.get();
        let extra = r.get();
        Ok(Self {
            id: id?,
            type_: type_?,
            source: source?,
            source_params: source_params?,
            paused: paused?,
            status: status?,
            namespace: namespace?,
            created_at: created_at?,
            modified_at: modified_at?,
            token_id: token_id?,
            ai_gateway_id: ai_gateway_id?,
            rewrite_query: rewrite_query?,
            reranking: reranking?,
            embedding_model: embedding_model?,
            ai_search_model: ai_search_model?,
            rewrite_model: rewrite_model?,
            reranking_model: reranking_model?,
            hybrid_search_enabled: hybrid_search_enabled?,
            index_method: index_method?,
            fusion_method: fusion_method?,
            indexing_options: indexing_options?,
            retrieval_options: retrieval_options?,
            chunk: chunk?,
            chunk_size: chunk_size?,
            chunk_overlap: chunk_overlap?,
            score_threshold: score_threshold?,
            max_num_results: max_num_results?,
            cache: cache?,
            cache_threshold: cache_threshold?,
            custom_metadata: custom_metadata?,
            sync_interval: sync_interval?,
            metadata: metadata?,
            extra: extra?,
        })
    }
}
