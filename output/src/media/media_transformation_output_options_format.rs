//! `MediaTransformationOutputOptions.format`: The values of `MediaTransformationOutputOptions.format`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `MediaTransformationOutputOptions.format`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaTransformationOutputOptionsFormat {
    /// `"jpg"`
    Jpg,
    /// `"png"`
    Png,
    /// `"m4a"`
    M4a,
}

rt::closed_enum! {
    MediaTransformationOutputOptionsFormat {
        Jpg = "jpg",
        Png = "png",
        M4a = "m4a",
    }
}
