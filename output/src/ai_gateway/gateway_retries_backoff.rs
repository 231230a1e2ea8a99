//! `GatewayRetries.backoff`: The values of `GatewayRetries.backoff`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `GatewayRetries.backoff`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GatewayRetriesBackoff {
    /// `"constant"`
    Constant,
    /// `"linear"`
    Linear,
    /// `"exponential"`
    Exponential,
}

rt::closed_enum! {
    GatewayRetriesBackoff {
        Constant = "constant",
        Linear = "linear",
        Exponential = "exponential",
    }
}
