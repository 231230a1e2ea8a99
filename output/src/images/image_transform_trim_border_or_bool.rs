//! `ImageTransformTrim.border`: A boolean or `ImageTransformTrimBorder`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ImageTransformTrimBorder;
use crate::rt;

/// A boolean or `ImageTransformTrimBorder`.
#[derive(Clone, Debug)]
pub enum ImageTransformTrimBorderOrBool {
    /// A boolean.
    Bool(bool),
    /// `ImageTransformTrimBorder`
    Border(ImageTransformTrimBorder),
}

rt::union_type! {
    ImageTransformTrimBorderOrBool [from encode]
    {}
    {
        Bool(0): value bool,
        Border(1): value ImageTransformTrimBorder,
    }
    []
}
