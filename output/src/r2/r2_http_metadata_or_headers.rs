//! `R2MultipartOptions.httpMetadata`: `R2HttpMetadata` or `Headers`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::R2HttpMetadata;
use crate::rt;

/// `R2HttpMetadata` or `Headers`.
#[derive(Clone, Debug)]
pub enum R2HttpMetadataOrHeaders {
    /// `R2HttpMetadata`
    HttpMetadata(R2HttpMetadata),
    /// `Headers`
    Headers(crate::http::Headers),
}

rt::union_type! {
    R2HttpMetadataOrHeaders [from encode]
    {}
    {
        HttpMetadata(0): value R2HttpMetadata,
        Headers(1): handle crate::http::Headers,
    }
    []
}
