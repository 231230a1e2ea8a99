//! `ImageTransform.fit`: The values of `ImageTransform.fit`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ImageTransform.fit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageTransformFit {
    /// `"scale-down"`
    ScaleDown,
    /// `"contain"`
    Contain,
    /// `"pad"`
    Pad,
    /// `"squeeze"`
    Squeeze,
    /// `"cover"`
    Cover,
    /// `"crop"`
    Crop,
}

rt::closed_enum! {
    ImageTransformFit {
        ScaleDown = "scale-down",
        Contain = "contain",
        Pad = "pad",
        Squeeze = "squeeze",
        Cover = "cover",
        Crop = "crop",
    }
}
