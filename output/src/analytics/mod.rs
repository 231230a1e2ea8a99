//! Workers Analytics Engine.
//!
//! [Documentation](https://developers.cloudflare.com/analytics/analytics-engine/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod analytics_engine_data_point;
mod analytics_engine_dataset;
mod analytics_sql_binding;
mod analytics_sql_parameter;
mod analytics_sql_query;
mod analytics_sql_query_params;
mod analytics_sql_result;
mod analytics_sql_statistics;
mod str_or_bytes;

pub use analytics_engine_data_point::AnalyticsEngineDataPoint;
pub use analytics_engine_dataset::AnalyticsEngineDataset;
pub use analytics_sql_binding::AnalyticsSqlBinding;
pub use analytics_sql_parameter::AnalyticsSqlParameter;
pub use analytics_sql_query::AnalyticsSqlQuery;
pub use analytics_sql_query_params::AnalyticsSqlQueryParams;
pub use analytics_sql_result::AnalyticsSqlResult;
pub use analytics_sql_statistics::AnalyticsSqlStatistics;
pub use str_or_bytes::StrOrBytes;
