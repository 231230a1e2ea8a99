//! `StreamScopedCaptions`: The interface [`StreamScopedCaptions`](https://developers.cloudflare.com/stream/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StreamCaption;
use crate::rt::{self, Js, Promise};

/// The interface [`StreamScopedCaptions`](https://developers.cloudflare.com/stream/).
#[repr(transparent)]
pub struct StreamScopedCaptions(Js);

rt::handle_type!(StreamScopedCaptions: Js);

impl StreamScopedCaptions {
    /// Uploads the caption or subtitle file to the endpoint for a specific BCP47 language.
    /// One caption or subtitle file per language is allowed.
    ///
    /// Returns The created caption entry.
    ///
    /// # Arguments
    ///
    /// - `language`: The BCP 47 language tag for the caption or subtitle.
    /// - `input`: The caption or subtitle stream to upload.
    ///
    /// # Errors
    ///
    /// - `NotFoundError` if the video is not found
    /// - `BadRequestError` if the language or file is invalid
    /// - `InternalError` if an unexpected error occurs
    #[inline]
    pub fn upload(
        &self,
        language: &str,
        input: &crate::streams::ReadableStream,
    ) -> Promise<StreamCaption> {
        rt::promise(|slot| unsafe {
            sys::js_upload(self.raw(), language.as_ptr(), language.len(), input.raw(), slot)
        })
    }

    /// Generate captions or subtitles for the provided language via AI.
    ///
    /// Returns The generated caption entry.
    ///
    /// # Arguments
    ///
    /// - `language`: The BCP 47 language tag to generate.
    ///
    /// # Errors
    ///
    /// - `NotFoundError` if the video is not found
    /// - `BadRequestError` if the language is invalid
    /// - `StreamError` if a generated caption already exists
    /// - `StreamError` if the video duration is too long
    /// - `StreamError` if the video is missing audio
    /// - `StreamError` if the requested language is not supported
    /// - `InternalError` if an unexpected error occurs
    #[inline]
    pub fn generate(&self, language: &str) -> Promise<StreamCaption> {
        rt::promise(|slot| unsafe {
            sys::js_generate(self.raw(), language.as_ptr(), language.len(), slot)
        })
    }

    /// Lists the captions or subtitles.
    /// Use the language parameter to filter by a specific language.
    ///
    /// Returns The list of captions or subtitles.
    ///
    /// # Errors
    ///
    /// - `NotFoundError` if the video or caption is not found
    /// - `InternalError` if an unexpected error occurs
    #[inline]
    pub fn list(&self) -> Promise<Vec<StreamCaption>> {
        rt::promise(|slot| unsafe { sys::js_list(self.raw(), slot) })
    }

    /// Lists the captions or subtitles.
    /// Use the language parameter to filter by a specific language.
    ///
    /// Returns The list of captions or subtitles.
    ///
    /// # Arguments
    ///
    /// - `language`: The optional BCP 47 language tag to filter by.
    ///
    /// # Errors
    ///
    /// - `NotFoundError` if the video or caption is not found
    /// - `InternalError` if an unexpected error occurs
    #[doc(alias = "list")]
    #[inline]
    pub fn list_with(&self, language: &str) -> Promise<Vec<StreamCaption>> {
        rt::promise(|slot| unsafe {
            sys::js_list_with(self.raw(), language.as_ptr(), language.len(), slot)
        })
    }

    /// Removes the captions or subtitles from a video.
    ///
    /// Returns A promise that resolves when deletion completes.
    ///
    /// # Arguments
    ///
    /// - `language`: The BCP 47 language tag to remove.
    ///
    /// # Errors
    ///
    /// - `NotFoundError` if the video or caption is not found
    /// - `InternalError` if an unexpected error occurs
    #[inline]
    pub fn delete(&self, language: &str) -> Promise<()> {
        rt::promise(|slot| unsafe {
            sys::js_delete(self.raw(), language.as_ptr(), language.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:stream";
        "StreamScopedCaptions.upload" => fn js_upload(
            this: RawHandle,
            language: *const u8,
            language_len: usize,
            input: RawHandle,
            slot: Slot,
        );
        "StreamScopedCaptions.generate" => fn js_generate(
            this: RawHandle,
            language: *const u8,
            language_len: usize,
            slot: Slot,
        );
        "StreamScopedCaptions.list" => fn js_list(this: RawHandle, slot: Slot);
        "StreamScopedCaptions.list:with" => fn js_list_with(
            this: RawHandle,
            language: *const u8,
            language_len: usize,
            slot: Slot,
        );
        "StreamScopedCaptions.delete" => fn js_delete(
            this: RawHandle,
            language: *const u8,
            language_len: usize,
            slot: Slot,
        );
    }
}
