//! `R2BucketPutOptions.httpMetadata`: What `R2BucketPutOptions.httpMetadata` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::R2HttpMetadata;
use crate::rt;

/// What `R2BucketPutOptions.httpMetadata` takes.
#[derive(Clone, Debug)]
pub enum R2BucketPutOptionsHttpMetadata {
    /// `R2HttpMetadata`
    R2HttpMetadata(R2HttpMetadata),
    /// `Headers`
    Headers(crate::http::Headers),
}

rt::union_type! {
    R2BucketPutOptionsHttpMetadata {
        R2HttpMetadata(0): value R2HttpMetadata,
        Headers(1): handle crate::http::Headers,
    }
}
