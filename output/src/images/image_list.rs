//! `ImageList`: The dictionary [`ImageList`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ImageMetadata;
use crate::rt::{self, Result};

/// The dictionary [`ImageList`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ImageList {
    /// The member `images`.
    pub images: Vec<ImageMetadata>,
    /// The member `cursor`.
    pub cursor: Option<String>,
    /// The member `listComplete`.
    #[doc(alias = "listComplete")]
    pub list_complete: bool,
}

impl rt::Decode for ImageList {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let images = r.get();
        let cursor = r.get();
        let list_complete = r.get();
        Ok(Self { images: images?, cursor: cursor?, list_complete: list_complete? })
    }
}
