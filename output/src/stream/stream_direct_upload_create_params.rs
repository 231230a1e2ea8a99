//! `StreamDirectUploadCreateParams`: The dictionary [`StreamDirectUploadCreateParams`](https://developers.cloudflare.com/stream/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;
use std::time::Duration;

use super::StreamDirectUploadWatermark;
use crate::rt;

/// The dictionary [`StreamDirectUploadCreateParams`](https://developers.cloudflare.com/stream/).
#[derive(Clone, Debug)]
pub struct StreamDirectUploadCreateParams {
    max_duration: Duration,
    expiry: Option<String>,
    creator: Option<String>,
    meta: Option<HashMap<String, String>>,
    allowed_origins: Option<Vec<String>>,
    require_signed_urls: Option<bool>,
    thumbnail_timestamp_pct: Option<f64>,
    scheduled_deletion: Option<String>,
    watermark: Option<StreamDirectUploadWatermark>,
}

impl StreamDirectUploadCreateParams {
    /// With what must be set, and nothing else.
    ///
    /// - `max_duration`: The maximum duration in seconds for a video upload.
    #[inline]
    pub fn new(max_duration: Duration) -> Self {
        Self {
            max_duration,
            expiry: None,
            creator: None,
            meta: None,
            allowed_origins: None,
            require_signed_urls: None,
            thumbnail_timestamp_pct: None,
            scheduled_deletion: None,
            watermark: None,
        }
    }

    /// The date and time after upload when videos will not be accepted.
    #[inline]
    pub fn expiry(mut self, expiry: impl Into<String>) -> Self {
        self.expiry = Some(expiry.into());
        self
    }

    /// A user-defined identifier for the media creator.
    #[inline]
    pub fn creator(mut self, creator: impl Into<String>) -> Self {
        self.creator = Some(creator.into());
        self
    }

    /// A user modifiable key-value store used to reference other systems of record for
    /// managing videos.
    #[inline]
    pub fn meta(mut self, meta: HashMap<String, String>) -> Self {
        self.meta = Some(meta);
        self
    }

    /// Lists the origins allowed to display the video.
    #[doc(alias = "allowedOrigins")]
    #[inline]
    pub fn allowed_origins(mut self, allowed_origins: Vec<String>) -> Self {
        self.allowed_origins = Some(allowed_origins);
        self
    }

    /// Indicates whether the video can be accessed using the id. When set to `true`,
    /// a signed token must be generated with a signing key to view the video.
    #[doc(alias = "requireSignedURLs")]
    #[inline]
    pub fn require_signed_urls(mut self, require_signed_urls: bool) -> Self {
        self.require_signed_urls = Some(require_signed_urls);
        self
    }

    /// The thumbnail timestamp percentage.
    #[doc(alias = "thumbnailTimestampPct")]
    #[inline]
    pub fn thumbnail_timestamp_pct(mut self, thumbnail_timestamp_pct: f64) -> Self {
        self.thumbnail_timestamp_pct = Some(thumbnail_timestamp_pct);
        self
    }

    /// The date and time at which the video will be deleted. Include `null` to remove
    /// a scheduled deletion.
    #[doc(alias = "scheduledDeletion")]
    #[inline]
    pub fn scheduled_deletion(mut self, scheduled_deletion: impl Into<String>) -> Self {
        self.scheduled_deletion = Some(scheduled_deletion.into());
        self
    }

    /// The watermark profile to apply.
    #[inline]
    pub fn watermark(mut self, watermark: StreamDirectUploadWatermark) -> Self {
        self.watermark = Some(watermark);
        self
    }
}

impl rt::Encode for StreamDirectUploadCreateParams {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.seconds(&self.max_duration);
        pack.put(&self.expiry);
        pack.put(&self.creator);
        pack.put(&self.meta);
        pack.put(&self.allowed_origins);
        pack.put(&self.require_signed_urls);
        pack.put(&self.thumbnail_timestamp_pct);
        pack.put(&self.scheduled_deletion);
        pack.put(&self.watermark);
    }
}
