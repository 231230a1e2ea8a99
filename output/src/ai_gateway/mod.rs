//! AI Gateway.
//!
//! [Documentation](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod ai_gateway;
mod ai_gateway_get_url_provider;
mod ai_gateway_headers;
mod ai_gateway_headers_cf_aig_custom_cost;
mod ai_gateway_headers_cf_aig_custom_cost_or_str;
mod ai_gateway_headers_cf_aig_metadata;
mod ai_gateway_headers_cf_aig_metadata_value_value;
mod ai_gateway_internal_error;
mod ai_gateway_log;
mod ai_gateway_log_metadata_value;
mod ai_gateway_log_not_found;
mod ai_gateway_patch_log;
mod ai_gateway_patch_log_metadata_value;
mod ai_gateway_run_data;
mod ai_gateway_run_options;
mod ai_gateway_universal_request;
mod ai_gateway_universal_request_headers;
mod ai_gateway_universal_request_headers_cf_aig_custom_cost;
mod ai_gateway_universal_request_headers_cf_aig_metadata;
mod ai_gateway_universal_request_headers_cf_aig_metadata_value_value;
mod ai_gateway_universal_request_provider;
mod gateway_options;
mod gateway_options_metadata_value;
mod gateway_retries;
mod gateway_retries_backoff;
mod str_or_bool;
mod str_or_number;
mod str_or_number_or_bool;
mod universal_gateway_options;
mod universal_gateway_options_metadata_value;

pub use ai_gateway::AiGateway;
pub use ai_gateway_get_url_provider::AiGatewayGetUrlProvider;
pub use ai_gateway_headers::AiGatewayHeaders;
pub use ai_gateway_headers_cf_aig_custom_cost::AiGatewayHeadersCfAigCustomCost;
pub use ai_gateway_headers_cf_aig_custom_cost_or_str::AiGatewayHeadersCfAigCustomCostOrStr;
pub use ai_gateway_headers_cf_aig_metadata::AiGatewayHeadersCfAigMetadata;
pub use ai_gateway_headers_cf_aig_metadata_value_value::AiGatewayHeadersCfAigMetadataValueValue;
pub use ai_gateway_internal_error::AiGatewayInternalError;
pub use ai_gateway_log::AiGatewayLog;
pub use ai_gateway_log_metadata_value::AiGatewayLogMetadataValue;
pub use ai_gateway_log_not_found::AiGatewayLogNotFound;
pub use ai_gateway_patch_log::AiGatewayPatchLog;
pub use ai_gateway_patch_log_metadata_value::AiGatewayPatchLogMetadataValue;
pub use ai_gateway_run_data::AiGatewayRunData;
pub use ai_gateway_run_options::AiGatewayRunOptions;
pub use ai_gateway_universal_request::AiGatewayUniversalRequest;
pub use ai_gateway_universal_request_headers::AiGatewayUniversalRequestHeaders;
pub use ai_gateway_universal_request_headers_cf_aig_custom_cost::AiGatewayUniversalRequestHeadersCfAigCustomCost;
pub use ai_gateway_universal_request_headers_cf_aig_metadata::AiGatewayUniversalRequestHeadersCfAigMetadata;
pub use ai_gateway_universal_request_headers_cf_aig_metadata_value_value::AiGatewayUniversalRequestHeadersCfAigMetadataValueValue;
pub use ai_gateway_universal_request_provider::AiGatewayUniversalRequestProvider;
pub use gateway_options::GatewayOptions;
pub use gateway_options_metadata_value::GatewayOptionsMetadataValue;
pub use gateway_retries::GatewayRetries;
pub use gateway_retries_backoff::GatewayRetriesBackoff;
pub use str_or_bool::StrOrBool;
pub use str_or_number::StrOrNumber;
pub use str_or_number_or_bool::StrOrNumberOrBool;
pub use universal_gateway_options::UniversalGatewayOptions;
pub use universal_gateway_options_metadata_value::UniversalGatewayOptionsMetadataValue;
