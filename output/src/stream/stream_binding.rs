//! `StreamBinding`: Binding entrypoint for Cloudflare Stream.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    StreamDirectUpload, StreamDirectUploadCreateParams, StreamUrlUploadParams, StreamVideo,
    StreamVideoHandle, StreamVideos, StreamWatermarks,
};
use crate::rt::{self, Js, Promise, Result};

/// Binding entrypoint for Cloudflare Stream.
///
/// Usage:
/// - Binding-level operations:
///   `await env.STREAM.videos.upload`
///   `await env.STREAM.videos.createDirectUpload`
///   `await env.STREAM.videos.*`
///   `await env.STREAM.watermarks.*`
/// - Per-video operations:
///   `await env.STREAM.video(id).downloads.*`
///   `await env.STREAM.video(id).captions.*`
///
/// Example usage:
/// ```ts
/// await env.STREAM.video(id).downloads.generate();
///
/// const video = env.STREAM.video(id)
/// const captions = video.captions.list();
/// const videoDetails = video.details()
/// ```
///
/// [Documentation](https://developers.cloudflare.com/stream/)
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
///
/// async fn publish(env: &Env, url: &str) -> Result<String> {
///     let video = env.stream("STREAM")?.upload(url).await?;
///     Ok(video.id)
/// }
/// ```
#[repr(transparent)]
pub struct StreamBinding(Js);

rt::handle_type!(StreamBinding: Js);

impl StreamBinding {
    /// Returns a handle scoped to a single video for per-video operations.
    ///
    /// Returns A handle for per-video operations.
    ///
    /// # Arguments
    ///
    /// - `id`: The unique identifier for the video.
    #[inline]
    pub fn video(&self, id: &str) -> Result<StreamVideoHandle> {
        rt::handle(unsafe { sys::js_video(self.raw(), id.as_ptr(), id.len()) })
    }

    /// Uploads a new video from a provided URL.
    ///
    /// Returns The uploaded video details.
    ///
    /// # Arguments
    ///
    /// - `url`: The URL to upload from.
    ///
    /// # Errors
    ///
    /// - `BadRequestError` if the upload parameter is invalid or the URL is invalid
    /// - `QuotaReachedError` if the account storage capacity is exceeded
    /// - `MaxFileSizeError` if the file size is too large
    /// - `RateLimitedError` if the server received too many requests
    /// - `AlreadyUploadedError` if a video was already uploaded to this URL
    /// - `InternalError` if an unexpected error occurs
    #[inline]
    pub fn upload(&self, url: &str) -> Promise<StreamVideo> {
        rt::promise(|slot| unsafe { sys::js_upload(self.raw(), url.as_ptr(), url.len(), slot) })
    }

    /// Uploads a new video from a provided URL.
    ///
    /// Returns The uploaded video details.
    ///
    /// # Arguments
    ///
    /// - `url`: The URL to upload from.
    /// - `params`: Optional upload parameters.
    ///
    /// # Errors
    ///
    /// - `BadRequestError` if the upload parameter is invalid or the URL is invalid
    /// - `QuotaReachedError` if the account storage capacity is exceeded
    /// - `MaxFileSizeError` if the file size is too large
    /// - `RateLimitedError` if the server received too many requests
    /// - `AlreadyUploadedError` if a video was already uploaded to this URL
    /// - `InternalError` if an unexpected error occurs
    #[doc(alias = "upload")]
    #[inline]
    pub fn upload_with(&self, url: &str, params: &StreamUrlUploadParams) -> Promise<StreamVideo> {
        let mut pack = rt::Pack::new();
        pack.put(params);
        rt::promise(|slot| unsafe {
            sys::js_upload_with(
                self.raw(),
                url.as_ptr(),
                url.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Creates a direct upload that allows video uploads without an API key.
    ///
    /// Returns The direct upload details.
    ///
    /// # Arguments
    ///
    /// - `params`: Parameters for the direct upload
    ///
    /// # Errors
    ///
    /// - `BadRequestError` if the parameters are invalid
    /// - `RateLimitedError` if the server received too many requests
    /// - `InternalError` if an unexpected error occurs
    #[doc(alias = "createDirectUpload")]
    #[inline]
    pub fn create_direct_upload(
        &self,
        params: &StreamDirectUploadCreateParams,
    ) -> Promise<StreamDirectUpload> {
        let mut pack = rt::Pack::new();
        pack.put(params);
        rt::promise(|slot| unsafe {
            sys::js_create_direct_upload(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// The attribute [`videos`](https://developers.cloudflare.com/stream/).
    #[inline]
    pub fn videos(&self) -> StreamVideos {
        rt::attribute(rt::handle(unsafe { sys::js_videos(self.raw()) }))
    }

    /// The attribute [`watermarks`](https://developers.cloudflare.com/stream/).
    #[inline]
    pub fn watermarks(&self) -> StreamWatermarks {
        rt::attribute(rt::handle(unsafe { sys::js_watermarks(self.raw()) }))
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:stream";
        "StreamBinding.video" => fn js_video(
            this: RawHandle,
            id: *const u8,
            id_len: usize,
        ) -> RawHandle;
        "StreamBinding.upload" => fn js_upload(
            this: RawHandle,
            url: *const u8,
            url_len: usize,
            slot: Slot,
        );
        "StreamBinding.upload:with" => fn js_upload_with(
            this: RawHandle,
            url: *const u8,
            url_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "StreamBinding.createDirectUpload" => fn js_create_direct_upload(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "StreamBinding.videos" => fn js_videos(this: RawHandle) -> RawHandle;
        "StreamBinding.watermarks" => fn js_watermarks(this: RawHandle) -> RawHandle;
    }
}
