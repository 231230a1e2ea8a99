//! `AutoRagAiSearchRequest.filters`: `CompoundFilter` or `ComparisonFilter`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ComparisonFilter, CompoundFilter};
use crate::rt::{self, Js};

/// `CompoundFilter` or `ComparisonFilter`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CompoundFilterOrComparisonFilter {
    /// `CompoundFilter`
    Compound(CompoundFilter),
    /// `ComparisonFilter`
    Comparison(ComparisonFilter),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    CompoundFilterOrComparisonFilter [from encode decode into_js from_js]
    {}
    {
        Compound(0): value CompoundFilter,
        Comparison(1): value ComparisonFilter,
        Other(2): other Js,
    }
    [
        (0, Object(&[("type", false, OneOf(&["and", "or"]))])),
        (1, Object(&[("type", false, OneOf(&["eq", "ne", "gt", "gte", "lt", "lte"]))])),
    ]
}
