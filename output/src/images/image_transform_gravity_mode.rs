//! `ImageTransformGravity.mode`: The values of `ImageTransformGravity.mode`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ImageTransformGravity.mode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageTransformGravityMode {
    /// `"remainder"`
    Remainder,
    /// `"box-center"`
    BoxCenter,
}

rt::closed_enum! {
    ImageTransformGravityMode {
        Remainder = "remainder",
        BoxCenter = "box-center",
    }
}
