//! Flagship: feature flags.
//!
//! [Documentation](https://developers.cloudflare.com/workers/runtime-apis/bindings/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod flagship;
mod flagship_evaluation_context_value;
mod flagship_evaluation_details;
mod flagship_evaluation_error;

pub use flagship::Flagship;
pub use flagship_evaluation_context_value::FlagshipEvaluationContextValue;
pub use flagship_evaluation_details::FlagshipEvaluationDetails;
pub use flagship_evaluation_error::FlagshipEvaluationError;
