//! `R2Bucket.put(onlyIf)`: `R2Conditional` or `Headers`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::R2Conditional;
use crate::rt;

/// `R2Conditional` or `Headers`.
#[derive(Clone, Debug)]
pub enum R2BucketPutOnlyIf {
    /// `R2Conditional`
    Conditional(R2Conditional),
    /// `Headers`
    Headers(crate::http::Headers),
}

rt::union_type! {
    R2BucketPutOnlyIf [from encode]
    {}
    {
        Conditional(0): value R2Conditional,
        Headers(1): handle crate::http::Headers,
    }
    []
}
