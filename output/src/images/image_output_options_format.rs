//! `ImageOutputOptions.format`: The values of `ImageOutputOptions.format`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ImageOutputOptions.format`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageOutputOptionsFormat {
    /// `"image/jpeg"`
    ImageJpeg,
    /// `"image/png"`
    ImagePng,
    /// `"image/gif"`
    ImageGif,
    /// `"image/webp"`
    ImageWebp,
    /// `"image/avif"`
    ImageAvif,
    /// `"rgb"`
    Rgb,
    /// `"rgba"`
    Rgba,
}

rt::closed_enum! {
    ImageOutputOptionsFormat {
        ImageJpeg = "image/jpeg",
        ImagePng = "image/png",
        ImageGif = "image/gif",
        ImageWebp = "image/webp",
        ImageAvif = "image/avif",
        Rgb = "rgb",
        Rgba = "rgba",
    }
}
