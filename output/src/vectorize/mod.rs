//! Vectorize.
//!
//! [Documentation](https://developers.cloudflare.com/vectorize/reference/client-api/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod vectorize;
mod vectorize_async_mutation;
mod vectorize_distance_metric;
mod vectorize_error;
mod vectorize_index;
mod vectorize_index_config;
mod vectorize_index_details;
mod vectorize_index_info;
mod vectorize_match;
mod vectorize_matches;
mod vectorize_metadata_retrieval_level;
mod vectorize_query_options;
mod vectorize_query_options_return_metadata;
mod vectorize_vector;
mod vectorize_vector_metadata_filter_item;
mod vectorize_vector_metadata_filter_value;
mod vectorize_vector_mutation;

#[cfg(feature = "experimental")]
mod vectorize_vector_metadata_filter_item_eq;
#[cfg(feature = "experimental")]
mod vectorize_vector_metadata_filter_item_gt;
#[cfg(feature = "experimental")]
mod vectorize_vector_metadata_filter_item_gte;
#[cfg(feature = "experimental")]
mod vectorize_vector_metadata_filter_item_in_item;
#[cfg(feature = "experimental")]
mod vectorize_vector_metadata_filter_item_lt;
#[cfg(feature = "experimental")]
mod vectorize_vector_metadata_filter_item_lte;
#[cfg(feature = "experimental")]
mod vectorize_vector_metadata_filter_item_ne;
#[cfg(feature = "experimental")]
mod vectorize_vector_metadata_filter_item_nin_item;

pub use vectorize::Vectorize;
pub use vectorize_async_mutation::VectorizeAsyncMutation;
pub use vectorize_distance_metric::VectorizeDistanceMetric;
pub use vectorize_error::VectorizeError;
pub use vectorize_index::VectorizeIndex;
pub use vectorize_index_config::VectorizeIndexConfig;
pub use vectorize_index_details::VectorizeIndexDetails;
pub use vectorize_index_info::VectorizeIndexInfo;
pub use vectorize_match::VectorizeMatch;
pub use vectorize_matches::VectorizeMatches;
pub use vectorize_metadata_retrieval_level::VectorizeMetadataRetrievalLevel;
pub use vectorize_query_options::VectorizeQueryOptions;
pub use vectorize_query_options_return_metadata::VectorizeQueryOptionsReturnMetadata;
pub use vectorize_vector::VectorizeVector;
pub use vectorize_vector_metadata_filter_item::VectorizeVectorMetadataFilterItem;
pub use vectorize_vector_metadata_filter_value::VectorizeVectorMetadataFilterValue;
pub use vectorize_vector_mutation::VectorizeVectorMutation;

#[cfg(feature = "experimental")]
pub use vectorize_vector_metadata_filter_item_eq::VectorizeVectorMetadataFilterItemEq;
#[cfg(feature = "experimental")]
pub use vectorize_vector_metadata_filter_item_gt::VectorizeVectorMetadataFilterItemGt;
#[cfg(feature = "experimental")]
pub use vectorize_vector_metadata_filter_item_gte::VectorizeVectorMetadataFilterItemGte;
#[cfg(feature = "experimental")]
pub use vectorize_vector_metadata_filter_item_in_item::VectorizeVectorMetadataFilterItemInItem;
#[cfg(feature = "experimental")]
pub use vectorize_vector_metadata_filter_item_lt::VectorizeVectorMetadataFilterItemLt;
#[cfg(feature = "experimental")]
pub use vectorize_vector_metadata_filter_item_lte::VectorizeVectorMetadataFilterItemLte;
#[cfg(feature = "experimental")]
pub use vectorize_vector_metadata_filter_item_ne::VectorizeVectorMetadataFilterItemNe;
#[cfg(feature = "experimental")]
pub use vectorize_vector_metadata_filter_item_nin_item::VectorizeVectorMetadataFilterItemNinItem;
