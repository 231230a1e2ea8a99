//! URLs and URL patterns.
//!
//! [Documentation](https://developers.cloudflare.com/workers/runtime-apis/web-standards/#url-api)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod str_or_url_pattern_init;
mod url;
mod url_base;
mod url_can_parse_base;
mod url_can_parse_url;
mod url_create_object_url_object;
mod url_parse_base;
mod url_parse_url;
mod url_pattern;
mod url_pattern_component_result;
mod url_pattern_exec_input;
mod url_pattern_init;
mod url_pattern_input;
mod url_pattern_options;
mod url_pattern_result;
mod url_pattern_test_input;
mod url_search_params;
mod url_search_params_init;
mod url_url;

pub use str_or_url_pattern_init::StrOrUrlPatternInit;
pub use url::Url;
pub use url_base::UrlBase;
pub use url_can_parse_base::UrlCanParseBase;
pub use url_can_parse_url::UrlCanParseUrl;
pub use url_create_object_url_object::UrlCreateObjectUrlObject;
pub use url_parse_base::UrlParseBase;
pub use url_parse_url::UrlParseUrl;
pub use url_pattern::UrlPattern;
pub use url_pattern_component_result::UrlPatternComponentResult;
pub use url_pattern_exec_input::UrlPatternExecInput;
pub use url_pattern_init::UrlPatternInit;
pub use url_pattern_input::UrlPatternInput;
pub use url_pattern_options::UrlPatternOptions;
pub use url_pattern_result::UrlPatternResult;
pub use url_pattern_test_input::UrlPatternTestInput;
pub use url_search_params::UrlSearchParams;
pub use url_search_params_init::UrlSearchParamsInit;
pub use url_url::UrlUrl;
