//! `StreamDirectUploadWatermark`: The dictionary [`StreamDirectUploadWatermark`](https://developers.cloudflare.com/stream/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`StreamDirectUploadWatermark`](https://developers.cloudflare.com/stream/).
#[derive(Clone, Debug)]
pub struct StreamDirectUploadWatermark {
    id: String,
}

impl StreamDirectUploadWatermark {
    /// With all that there is.
    ///
    /// - `id`: The unique identifier for the watermark profile.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl rt::Encode for StreamDirectUploadWatermark {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
    }
}
