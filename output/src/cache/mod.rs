//! Cache.
//!
//! [Documentation](https://developers.cloudflare.com/workers/runtime-apis/cache/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod cache;
mod cache_context;
mod cache_delete_request;
mod cache_match_request;
mod cache_purge_error;
mod cache_purge_options;
mod cache_purge_result;
mod cache_put_request;
mod cache_query_options;
mod cache_storage;
mod functions;

pub use cache::Cache;
pub use cache_context::CacheContext;
pub use cache_delete_request::CacheDeleteRequest;
pub use cache_match_request::CacheMatchRequest;
pub use cache_purge_error::CachePurgeError;
pub use cache_purge_options::CachePurgeOptions;
pub use cache_purge_result::CachePurgeResult;
pub use cache_put_request::CachePutRequest;
pub use cache_query_options::CacheQueryOptions;
pub use cache_storage::CacheStorage;
pub use functions::{cache, caches};
