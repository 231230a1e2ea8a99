//! `StreamWatermarkPosition`: The values of `StreamWatermarkPosition`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `StreamWatermarkPosition`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamWatermarkPosition {
    /// `"upperRight"`
    UpperRight,
    /// `"upperLeft"`
    UpperLeft,
    /// `"lowerLeft"`
    LowerLeft,
    /// `"lowerRight"`
    LowerRight,
    /// `"center"`
    Center,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    StreamWatermarkPosition {
        UpperRight = "upperRight",
        UpperLeft = "upperLeft",
        LowerLeft = "lowerLeft",
        LowerRight = "lowerRight",
        Center = "center",
    }
}
