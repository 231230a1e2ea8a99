//! `QuotaReachedError.name(value)`: The values of `QuotaReachedError.name(value)`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `QuotaReachedError.name(value)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuotaReachedErrorName {
    /// `"QuotaReachedError"`
    QuotaReachedError,
}

rt::closed_enum! {
    QuotaReachedErrorName {
        QuotaReachedError = "QuotaReachedError",
    }
}
