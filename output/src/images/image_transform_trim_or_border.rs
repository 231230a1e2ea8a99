//! `ImageTransform.trim`: `"border"` or `ImageTransformTrim`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ImageTransformTrim;
use crate::rt;

/// `"border"` or `ImageTransformTrim`.
#[derive(Clone, Debug)]
pub enum ImageTransformTrimOrBorder {
    /// `"border"`
    Border,
    /// `ImageTransformTrim`
    Trim(ImageTransformTrim),
}

rt::union_type! {
    ImageTransformTrimOrBorder [from encode]
    {
        Border(0): "border",
    }
    {
        Trim(1): value ImageTransformTrim,
    }
    []
}
