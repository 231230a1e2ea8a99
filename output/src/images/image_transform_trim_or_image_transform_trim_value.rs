//! `ImageTransform.trim`: What `ImageTransform.trim` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ImageTransformTrim, ImageTransformTrimValue};
use crate::rt;

/// What `ImageTransform.trim` takes.
#[derive(Clone, Debug)]
pub enum ImageTransformTrimOrImageTransformTrimValue {
    /// `ImageTransformTrimValue`
    ImageTransformTrimValue(ImageTransformTrimValue),
    /// `ImageTransformTrim`
    ImageTransformTrim(ImageTransformTrim),
}

rt::union_type! {
    ImageTransformTrimOrImageTransformTrimValue {
        ImageTransformTrimValue(0): value ImageTransformTrimValue,
        ImageTransformTrim(1): value ImageTransformTrim,
    }
}
