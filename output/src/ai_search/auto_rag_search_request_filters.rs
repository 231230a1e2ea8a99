//! `AutoRagSearchRequest.filters`: What `AutoRagSearchRequest.filters` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ComparisonFilter, CompoundFilter};
use crate::rt;

/// What `AutoRagSearchRequest.filters` takes.
#[derive(Clone, Debug)]
pub enum AutoRagSearchRequestFilters {
    /// `CompoundFilter`
    CompoundFilter(CompoundFilter),
    /// `ComparisonFilter`
    ComparisonFilter(ComparisonFilter),
}

rt::union_type! {
    AutoRagSearchRequestFilters {
        CompoundFilter(0): value CompoundFilter,
        ComparisonFilter(1): value ComparisonFilter,
    }
}
