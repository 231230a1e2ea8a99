//! `StreamVideo`: The dictionary [`StreamVideo`](https://developers.cloudflare.com/stream/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{StreamPublicDetails, StreamVideoInput, StreamVideoStatus, StreamWatermark};
use crate::rt::{self, Result};

/// The dictionary [`StreamVideo`](https://developers.cloudflare.com/stream/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StreamVideo {
    /// The unique identifier for the video.
    pub id: String,
    /// A user-defined identifier for the media creator.
    pub creator: Option<String>,
    /// The thumbnail URL for the video.
    pub thumbnail: String,
    /// The thumbnail timestamp percentage.
    #[doc(alias = "thumbnailTimestampPct")]
    pub thumbnail_timestamp_pct: f64,
    /// Indicates whether the video is ready to stream.
    #[doc(alias = "readyToStream")]
    pub ready_to_stream: bool,
    /// The date and time the video became ready to stream.
    #[doc(alias = "readyToStreamAt")]
    pub ready_to_stream_at: Option<String>,
    /// Processing status information.
    pub status: StreamVideoStatus,
    /// A user modifiable key-value store.
    pub meta: HashMap<String, String>,
    /// The date and time the video was created.
    pub created: String,
    /// The date and time the video was last modified.
    pub modified: String,
    /// The date and time at which the video will be deleted.
    #[doc(alias = "scheduledDeletion")]
    pub scheduled_deletion: Option<String>,
    /// The size of the video in bytes.
    pub size: u64,
    /// The preview URL for the video.
    pub preview: Option<String>,
    /// Origins allowed to display the video.
    #[doc(alias = "allowedOrigins")]
    pub allowed_origins: Vec<String>,
    /// Indicates whether signed URLs are required.
    #[doc(alias = "requireSignedURLs")]
    pub require_signed_urls: Option<bool>,
    /// The date and time the video was uploaded.
    pub uploaded: Option<String>,
    /// The date and time when the upload URL expires.
    #[doc(alias = "uploadExpiry")]
    pub upload_expiry: Option<String>,
    /// The maximum size in bytes for direct uploads.
    #[doc(alias = "maxSizeBytes")]
    pub max_size_bytes: Option<u64>,
    /// The maximum duration in seconds for direct uploads.
    #[doc(alias = "maxDurationSeconds")]
    pub max_duration_seconds: Option<i32>,
    /// The video duration in seconds. -1 indicates unknown.
    pub duration: f64,
    /// Input metadata for the original upload.
    pub input: StreamVideoInput,
    /// Playback URLs for the video.
    #[doc(alias = "hlsPlaybackUrl")]
    pub hls_playback_url: String,
    /// The member `dashPlaybackUrl`.
    #[doc(alias = "dashPlaybackUrl")]
    pub dash_playback_url: String,
    /// The watermark applied to the video, if any.
    pub watermark: Option<StreamWatermark>,
    /// The live input id associated with the video, if any.
    #[doc(alias = "liveInputId")]
    pub live_input_id: Option<String>,
    /// The source video id if this is a clip.
    #[doc(alias = "clippedFromId")]
    pub clipped_from_id: Option<String>,
    /// Public details associated with the video.
    #[doc(alias = "publicDetails")]
    pub public_details: Option<StreamPublicDetails>,
}

impl rt::Decode for StreamVideo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            id: r.get()?,
            creator: r.get()?,
            thumbnail: r.get()?,
            thumbnail_timestamp_pct: r.get()?,
            ready_to_stream: r.get()?,
            ready_to_stream_at: r.get()?,
            status: r.get()?,
            meta: r.get()?,
            created: r.get()?,
            modified: r.get()?,
            scheduled_deletion: r.get()?,
            size: r.get()?,
            preview: r.get()?,
            allowed_origins: r.get()?,
            require_signed_urls: r.get()?,
            uploaded: r.get()?,
            upload_expiry: r.get()?,
            max_size_bytes: r.get()?,
            max_duration_seconds: r.get()?,
            duration: r.get()?,
            input: r.get()?,
            hls_playback_url: r.get()?,
            dash_playback_url: r.get()?,
            watermark: r.get()?,
            live_input_id: r.get()?,
            clipped_from_id: r.get()?,
            public_details: r.get()?,
        })
    }
}
