//! Web search.
//!
//! [Documentation](https://developers.cloudflare.com/workers/runtime-apis/bindings/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod web_search;
mod web_search_response_metadata;
mod web_search_result;
mod web_search_search_options;
mod web_search_search_response;

pub use web_search::WebSearch;
pub use web_search_response_metadata::WebSearchResponseMetadata;
pub use web_search_result::WebSearchResult;
pub use web_search_search_options::WebSearchSearchOptions;
pub use web_search_search_response::WebSearchSearchResponse;
