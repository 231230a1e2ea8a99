//! `BasicImageTransformationsGravityCoordinates.mode`: The values of `BasicImageTransformationsGravityCoordinates.mode`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `BasicImageTransformationsGravityCoordinates.mode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BasicImageTransformationsGravityCoordinatesMode {
    /// `"remainder"`
    Remainder,
    /// `"box-center"`
    BoxCenter,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    BasicImageTransformationsGravityCoordinatesMode {
        Remainder = "remainder",
        BoxCenter = "box-center",
    }
}
