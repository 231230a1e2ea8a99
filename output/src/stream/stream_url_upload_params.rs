//! `StreamUrlUploadParams`: The dictionary [`StreamUrlUploadParams`](https://developers.cloudflare.com/stream/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use crate::rt;

/// The dictionary [`StreamUrlUploadParams`](https://developers.cloudflare.com/stream/).
#[derive(Clone, Debug, Default)]
pub struct StreamUrlUploadParams {
    allowed_origins: Option<Vec<String>>,
    creator: Option<String>,
    meta: Option<HashMap<String, String>>,
    require_signed_urls: Option<bool>,
    scheduled_deletion: Option<String>,
    thumbnail_timestamp_pct: Option<f64>,
    watermark_id: Option<String>,
}

impl StreamUrlUploadParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists the origins allowed to display the video. Enter allowed origin
    /// domains in an array and use `*` for wildcard subdomains. Empty arrays allow the
    /// video to be viewed on any origin.
    #[doc(alias = "allowedOrigins")]
    #[inline]
    pub fn allowed_origins(mut self, allowed_origins: Vec<String>) -> Self {
        self.allowed_origins = Some(allowed_origins);
        self
    }

    /// A user-defined identifier for the media creator.
    #[inline]
    pub fn creator(mut self, creator: impl Into<String>) -> Self {
        self.creator = Some(creator.into());
        self
    }

    /// A user modifiable key-value store used to reference other systems of
    /// record for managing videos.
    #[inline]
    pub fn meta(mut self, meta: HashMap<String, String>) -> Self {
        self.meta = Some(meta);
        self
    }

    /// Indicates whether the video can be a accessed using the id. When
    /// set to `true`, a signed token must be generated with a signing key to view the
    /// video.
    #[doc(alias = "requireSignedURLs")]
    #[inline]
    pub fn require_signed_urls(mut self, require_signed_urls: bool) -> Self {
        self.require_signed_urls = Some(require_signed_urls);
        self
    }

    /// Indicates the date and time at which the video will be deleted. Omit
    /// the field to indicate no change, or include with a `null` value to remove an
    /// existing scheduled deletion. If specified, must be at least 30 days from upload
    /// time.
    #[doc(alias = "scheduledDeletion")]
    #[inline]
    pub fn scheduled_deletion(mut self, scheduled_deletion: impl Into<String>) -> Self {
        self.scheduled_deletion = Some(scheduled_deletion.into());
        self
    }

    /// The timestamp for a thumbnail image calculated as a percentage value
    /// of the video's duration. To convert from a second-wise timestamp to a
    /// percentage, divide the desired timestamp by the total duration of the video. If
    /// this value is not set, the default thumbnail image is taken from 0s of the
    /// video.
    #[doc(alias = "thumbnailTimestampPct")]
    #[inline]
    pub fn thumbnail_timestamp_pct(mut self, thumbnail_timestamp_pct: f64) -> Self {
        self.thumbnail_timestamp_pct = Some(thumbnail_timestamp_pct);
        self
    }

    /// The identifier for the watermark profile
    #[doc(alias = "watermarkId")]
    #[inline]
    pub fn watermark_id(mut self, watermark_id: impl Into<String>) -> Self {
        self.watermark_id = Some(watermark_id.into());
        self
    }
}

impl rt::Encode for StreamUrlUploadParams {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.allowed_origins);
        pack.put(&self.creator);
        pack.put(&self.meta);
        pack.put(&self.require_signed_urls);
        pack.put(&self.scheduled_deletion);
        pack.put(&self.thumbnail_timestamp_pct);
        pack.put(&self.watermark_id);
    }
}
