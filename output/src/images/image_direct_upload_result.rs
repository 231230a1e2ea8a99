//! `ImageDirectUploadResult`: The dictionary [`ImageDirectUploadResult`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`ImageDirectUploadResult`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ImageDirectUploadResult {
    /// The member `id`.
    pub id: String,
    /// The member `uploadURL`.
    #[doc(alias = "uploadURL")]
    pub upload_url: String,
}

impl rt::Decode for ImageDirectUploadResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()?, upload_url: r.get()? })
    }
}
