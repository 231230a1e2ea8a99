//! `ImageTransformTrim.border`: What `ImageTransformTrim.border` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ImageTransformTrimBorder;
use crate::rt;

/// What `ImageTransformTrim.border` takes.
#[derive(Clone, Debug)]
pub enum ImageTransformTrimBorderOrBool {
    /// A boolean.
    Bool(bool),
    /// `ImageTransformTrimBorder`
    ImageTransformTrimBorder(ImageTransformTrimBorder),
}

rt::union_type! {
    ImageTransformTrimBorderOrBool {
        Bool(0): value bool,
        ImageTransformTrimBorder(1): value ImageTransformTrimBorder,
    }
}
