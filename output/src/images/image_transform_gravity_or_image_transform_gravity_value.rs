//! `ImageTransform.gravity`: What `ImageTransform.gravity` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ImageTransformGravity, ImageTransformGravityValue};
use crate::rt;

/// What `ImageTransform.gravity` takes.
#[derive(Clone, Debug)]
pub enum ImageTransformGravityOrImageTransformGravityValue {
    /// `ImageTransformGravityValue`
    ImageTransformGravityValue(ImageTransformGravityValue),
    /// `ImageTransformGravity`
    ImageTransformGravity(ImageTransformGravity),
}

rt::union_type! {
    ImageTransformGravityOrImageTransformGravityValue {
        ImageTransformGravityValue(0): value ImageTransformGravityValue,
        ImageTransformGravity(1): value ImageTransformGravity,
    }
}
