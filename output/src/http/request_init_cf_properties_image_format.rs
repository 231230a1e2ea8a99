//! `RequestInitCfPropertiesImage.format`: The values of `RequestInitCfPropertiesImage.format`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `RequestInitCfPropertiesImage.format`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestInitCfPropertiesImageFormat {
    /// `"avif"`
    Avif,
    /// `"webp"`
    Webp,
    /// `"json"`
    Json,
    /// `"jpeg"`
    Jpeg,
    /// `"png"`
    Png,
    /// `"baseline-jpeg"`
    BaselineJpeg,
    /// `"png-force"`
    PngForce,
    /// `"svg"`
    Svg,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    RequestInitCfPropertiesImageFormat {
        Avif = "avif",
        Webp = "webp",
        Json = "json",
        Jpeg = "jpeg",
        Png = "png",
        BaselineJpeg = "baseline-jpeg",
        PngForce = "png-force",
        Svg = "svg",
    }
}
