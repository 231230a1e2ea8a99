//! `ImageInfoResponse`: The dictionary [`ImageInfoResponse`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ImageInfoResponseFormat;
use crate::rt::{self, Result};

/// The dictionary [`ImageInfoResponse`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ImageInfoResponse {
    /// The member `format`.
    pub format: ImageInfoResponseFormat,
    /// The member `fileSize`.
    #[doc(alias = "fileSize")]
    pub file_size: Option<u64>,
    /// The member `width`.
    pub width: Option<u32>,
    /// The member `height`.
    pub height: Option<u32>,
}

impl rt::Decode for ImageInfoResponse {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { format: r.get()?, file_size: r.get()?, width: r.get()?, height: r.get()? })
    }
}
