//! `R2GetOptions.range`: `R2Range` or `Headers`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::R2Range;
use crate::rt;

/// `R2Range` or `Headers`.
#[derive(Clone, Debug)]
pub enum R2RangeOrHeaders {
    /// `R2Range`
    Range(R2Range),
    /// `Headers`
    Headers(crate::http::Headers),
}

rt::union_type! {
    R2RangeOrHeaders [from encode]
    {}
    {
        Range(0): value R2Range,
        Headers(1): handle crate::http::Headers,
    }
    []
}
