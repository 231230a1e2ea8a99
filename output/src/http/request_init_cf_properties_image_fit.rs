//! `RequestInitCfPropertiesImage.fit`: The values of `RequestInitCfPropertiesImage.fit`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `RequestInitCfPropertiesImage.fit`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestInitCfPropertiesImageFit {
    /// `"scale-down"`
    ScaleDown,
    /// `"scale-up"`
    ScaleUp,
    /// `"contain"`
    Contain,
    /// `"cover"`
    Cover,
    /// `"crop"`
    Crop,
    /// `"pad"`
    Pad,
    /// `"squeeze"`
    Squeeze,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    RequestInitCfPropertiesImageFit {
        ScaleDown = "scale-down",
        ScaleUp = "scale-up",
        Contain = "contain",
        Cover = "cover",
        Crop = "crop",
        Pad = "pad",
        Squeeze = "squeeze",
    }
}
