//! `AutoRagAiSearchRequestStreaming.filters`: What `AutoRagAiSearchRequestStreaming.filters` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ComparisonFilter, CompoundFilter};
use crate::rt;

/// What `AutoRagAiSearchRequestStreaming.filters` takes.
#[derive(Clone, Debug)]
pub enum AutoRagAiSearchRequestStreamingFilters {
    /// `CompoundFilter`
    CompoundFilter(CompoundFilter),
    /// `ComparisonFilter`
    ComparisonFilter(ComparisonFilter),
}

rt::union_type! {
    AutoRagAiSearchRequestStreamingFilters {
        CompoundFilter(0): value CompoundFilter,
        ComparisonFilter(1): value ComparisonFilter,
    }
}
