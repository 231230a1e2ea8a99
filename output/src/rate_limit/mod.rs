//! Rate limiting.
//!
//! [Documentation](https://developers.cloudflare.com/workers/runtime-apis/bindings/rate-limit/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod rate_limit;
mod rate_limit_options;
mod rate_limit_outcome;

pub use rate_limit::RateLimit;
pub use rate_limit_options::RateLimitOptions;
pub use rate_limit_outcome::RateLimitOutcome;
