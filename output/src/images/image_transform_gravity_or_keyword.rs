//! `ImageTransform.gravity`: `"face"`, `"left"`, `"right"`, `"top"`, `"bottom"`, `"center"`, `"auto"`, `"entropy"` or `ImageTransformGravity`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ImageTransformGravity;
use crate::rt;

/// `"face"`, `"left"`, `"right"`, `"top"`, `"bottom"`, `"center"`, `"auto"`, `"entropy"` or `ImageTransformGravity`.
#[derive(Clone, Debug)]
pub enum ImageTransformGravityOrKeyword {
    /// `"face"`
    Face,
    /// `"left"`
    Left,
    /// `"right"`
    Right,
    /// `"top"`
    Top,
    /// `"bottom"`
    Bottom,
    /// `"center"`
    Center,
    /// `"auto"`
    Auto,
    /// `"entropy"`
    Entropy,
    /// `ImageTransformGravity`
    Gravity(ImageTransformGravity),
}

rt::union_type! {
    ImageTransformGravityOrKeyword [from encode]
    {
        Face(0): "face",
        Left(1): "left",
        Right(2): "right",
        Top(3): "top",
        Bottom(4): "bottom",
        Center(5): "center",
        Auto(6): "auto",
        Entropy(7): "entropy",
    }
    {
        Gravity(8): value ImageTransformGravity,
    }
    []
}
