//! `ImageTransform.flip`: The values of `ImageTransform.flip`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ImageTransform.flip`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageTransformFlip {
    /// `"h"`
    H,
    /// `"v"`
    V,
    /// `"hv"`
    Hv,
}

rt::closed_enum! {
    ImageTransformFlip {
        H = "h",
        V = "v",
        Hv = "hv",
    }
}
