//! `RequestInitCfPropertiesImageDraw.upscale`: The values of `RequestInitCfPropertiesImageDraw.upscale`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `RequestInitCfPropertiesImageDraw.upscale`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestInitCfPropertiesImageDrawUpscale {
    /// `"interpolate"`
    Interpolate,
    /// `"generate"`
    Generate,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    RequestInitCfPropertiesImageDrawUpscale {
        Interpolate = "interpolate",
        Generate = "generate",
    }
}
