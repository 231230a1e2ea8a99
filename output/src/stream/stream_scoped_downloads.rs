//! `StreamScopedDownloads`: The interface [`StreamScopedDownloads`](https://developers.cloudflare.com/stream/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{StreamDownloadGetResponse, StreamDownloadType};
use crate::rt::{self, Js, Promise};

/// The interface [`StreamScopedDownloads`](https://developers.cloudflare.com/stream/).
#[repr(transparent)]
pub struct StreamScopedDownloads(Js);

rt::handle_type!(StreamScopedDownloads: Js);

impl StreamScopedDownloads {
    /// Generates a download for a video when a video is ready to view. Available
    /// types are `default` and `audio`. Defaults to `default` when omitted.
    ///
    /// Returns The current downloads for the video.
    ///
    /// # Errors
    ///
    /// - `NotFoundError` if the video is not found
    /// - `BadRequestError` if the download type is invalid
    /// - `StreamError` if the video duration is too long to generate a download
    /// - `StreamError` if the video is not ready to stream
    /// - `InternalError` if an unexpected error occurs
    #[inline]
    pub fn generate(&self) -> Promise<StreamDownloadGetResponse> {
        rt::promise(|slot| unsafe { sys::js_generate(self.raw(), slot) })
    }

    /// Generates a download for a video when a video is ready to view. Available
    /// types are `default` and `audio`. Defaults to `default` when omitted.
    ///
    /// Returns The current downloads for the video.
    ///
    /// # Arguments
    ///
    /// - `download_type`: The download type to create.
    ///
    /// # Errors
    ///
    /// - `NotFoundError` if the video is not found
    /// - `BadRequestError` if the download type is invalid
    /// - `StreamError` if the video duration is too long to generate a download
    /// - `StreamError` if the video is not ready to stream
    /// - `InternalError` if an unexpected error occurs
    #[doc(alias = "generate")]
    #[inline]
    pub fn generate_with(
        &self,
        download_type: StreamDownloadType,
    ) -> Promise<StreamDownloadGetResponse> {
        let download_type = download_type.as_str();
        rt::promise(|slot| unsafe {
            sys::js_generate_with(self.raw(), download_type.as_ptr(), download_type.len(), slot)
        })
    }

    /// Lists the downloads created for a video.
    ///
    /// Returns The current downloads for the video.
    ///
    /// # Errors
    ///
    /// - `NotFoundError` if the video or downloads are not found
    /// - `InternalError` if an unexpected error occurs
    #[inline]
    pub fn get(&self) -> Promise<StreamDownloadGetResponse> {
        rt::promise(|slot| unsafe { sys::js_get(self.raw(), slot) })
    }

    /// Delete the downloads for a video. Available types are `default` and `audio`.
    /// Defaults to `default` when omitted.
    ///
    /// Returns A promise that resolves when deletion completes.
    ///
    /// # Errors
    ///
    /// - `NotFoundError` if the video or downloads are not found
    /// - `InternalError` if an unexpected error occurs
    #[inline]
    pub fn delete(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_delete(self.raw(), slot) })
    }

    /// Delete the downloads for a video. Available types are `default` and `audio`.
    /// Defaults to `default` when omitted.
    ///
    /// Returns A promise that resolves when deletion completes.
    ///
    /// # Arguments
    ///
    /// - `download_type`: The download type to delete.
    ///
    /// # Errors
    ///
    /// - `NotFoundError` if the video or downloads are not found
    /// - `InternalError` if an unexpected error occurs
    #[doc(alias = "delete")]
    #[inline]
    pub fn delete_with(&self, download_type: StreamDownloadType) -> Promise<()> {
        let download_type = download_type.as_str();
        rt::promise(|slot| unsafe {
            sys::js_delete_with(self.raw(), download_type.as_ptr(), download_type.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:stream";
        "StreamScopedDownloads.generate" => fn js_generate(this: RawHandle, slot: Slot);
        "StreamScopedDownloads.generate:with" => fn js_generate_with(
            this: RawHandle,
            download_type: *const u8,
            download_type_len: usize,
            slot: Slot,
        );
        "StreamScopedDownloads.get" => fn js_get(this: RawHandle, slot: Slot);
        "StreamScopedDownloads.delete" => fn js_delete(this: RawHandle, slot: Slot);
        "StreamScopedDownloads.delete:with" => fn js_delete_with(
            this: RawHandle,
            download_type: *const u8,
            download_type_len: usize,
            slot: Slot,
        );
    }
}
