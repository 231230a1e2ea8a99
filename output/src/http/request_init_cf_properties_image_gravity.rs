//! `RequestInitCfPropertiesImage.gravity`: `"face"`, `"left"`, `"right"`, `"top"`, `"bottom"`, `"center"`, `"auto"`, `"entropy"` or `BasicImageTransformationsGravityCoordinates`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BasicImageTransformationsGravityCoordinates;
use crate::rt::{self, Js};

/// `"face"`, `"left"`, `"right"`, `"top"`, `"bottom"`, `"center"`, `"auto"`, `"entropy"` or `BasicImageTransformationsGravityCoordinates`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RequestInitCfPropertiesImageGravity {
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
    /// `BasicImageTransformationsGravityCoordinates`
    BasicImageTransformationsGravityCoordinates(BasicImageTransformationsGravityCoordinates),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    RequestInitCfPropertiesImageGravity [from encode decode]
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
        BasicImageTransformationsGravityCoordinates(8): value BasicImageTransformationsGravityCoordinates,
        Other(9): other Js,
    }
    []
}
