//! `StreamDirectUpload`: The dictionary [`StreamDirectUpload`](https://developers.cloudflare.com/stream/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StreamWatermark;
use crate::rt::{self, Result};

/// The dictionary [`StreamDirectUpload`](https://developers.cloudflare.com/stream/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StreamDirectUpload {
    /// The URL an unauthenticated upload can use for a single multipart request.
    #[doc(alias = "uploadURL")]
    pub upload_url: String,
    /// A Cloudflare-generated unique identifier for a media item.
    pub id: String,
    /// The watermark profile applied to the upload.
    pub watermark: Option<StreamWatermark>,
    /// The scheduled deletion time, if any.
    #[doc(alias = "scheduledDeletion")]
    pub scheduled_deletion: Option<String>,
}

impl rt::Decode for StreamDirectUpload {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            upload_url: r.get()?,
            id: r.get()?,
            watermark: r.get()?,
            scheduled_deletion: r.get()?,
        })
    }
}
