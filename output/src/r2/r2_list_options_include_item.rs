//! `R2ListOptions.include`: The values of `R2ListOptions.include`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `R2ListOptions.include`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum R2ListOptionsIncludeItem {
    /// `"httpMetadata"`
    HttpMetadata,
    /// `"customMetadata"`
    CustomMetadata,
}

rt::closed_enum! {
    R2ListOptionsIncludeItem {
        HttpMetadata = "httpMetadata",
        CustomMetadata = "customMetadata",
    }
}
