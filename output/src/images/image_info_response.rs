//! `ImageInfoResponse`: The dictionary `ImageInfoResponse`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/images.jsonc`.

use super::ImageInfoResponseFormat;
use crate::rt::{self, Result};

/// The dictionary `ImageInfoResponse`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ImageInfoResponse {
    /// The member `format`.
    pub format: ImageInfoResponseFormat,
    /// The member `fileSize`.
    #[doc(alias = "fileSize")]
    pub file_size: Option<f64>,
    /// The member `width`.
    pub width: Option<f64>,
    /// The member `height`.
    pub height: Option<f64>,
}

impl rt::Decode for ImageInfoResponse {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { format: r.get()?, file_size: r.get()?, width: r.get()?, height: r.get()? })
    }
}
