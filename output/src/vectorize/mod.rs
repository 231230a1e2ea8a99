//! Vectorize.
//!
//! [Documentation](https://developers.cloudflare.com/vectorize/reference/client-api/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod bool_or_vectorize_metadata_retrieval_level;
mod str_or_number_or_bool;
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
mod vectorize_vector;
mod vectorize_vector_metadata;
mod vectorize_vector_metadata_filter_item;
mod vectorize_vector_metadata_filter_value;
mod vectorize_vector_metadata_value;
mod vectorize_vector_mutation;

pub use bool_or_vectorize_metadata_retrieval_level::BoolOrVectorizeMetadataRetrievalLevel;
pub use str_or_number_or_bool::StrOrNumberOrBool;
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
pub use vectorize_vector::VectorizeVector;
pub use vectorize_vector_metadata::VectorizeVectorMetadata;
pub use vectorize_vector_metadata_filter_item::VectorizeVectorMetadataFilterItem;
pub use vectorize_vector_metadata_filter_value::VectorizeVectorMetadataFilterValue;
pub use vectorize_vector_metadata_value::VectorizeVectorMetadataValue;
pub use vectorize_vector_mutation::VectorizeVectorMutation;
