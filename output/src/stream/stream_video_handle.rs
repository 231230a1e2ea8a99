//! `StreamVideoHandle`: Handle for operations scoped to a single Stream video.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{StreamScopedCaptions, StreamScopedDownloads, StreamUpdateVideoParams, StreamVideo};
use crate::rt::{self, Js, Promise};

/// Handle for operations scoped to a single Stream video.
///
/// [Documentation](https://developers.cloudflare.com/stream/)
#[repr(transparent)]
pub struct StreamVideoHandle(Js);

rt::handle_type!(StreamVideoHandle: Js);

impl StreamVideoHandle {
    /// The unique identifier for the video.
    #[inline]
    pub fn id(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_id(self.raw()) }))
    }

    /// Sets [`id`](Self::id).
    #[doc(alias = "id")]
    #[inline]
    pub fn set_id(&self, value: &str) {
        rt::attribute(rt::unit(unsafe { sys::js_id_set(self.raw(), value.as_ptr(), value.len()) }))
    }

    /// Get a full videos details
    ///
    /// Returns The full video details.
    ///
    /// # Errors
    ///
    /// - `NotFoundError` if the video is not found
    /// - `InternalError` if an unexpected error occurs
    #[inline]
    pub fn details(&self) -> Promise<StreamVideo> {
        rt::promise(|slot| unsafe { sys::js_details(self.raw(), slot) })
    }

    /// Update details for a single video.
    ///
    /// Returns The updated video details.
    ///
    /// # Arguments
    ///
    /// - `params`: The fields to update for the video.
    ///
    /// # Errors
    ///
    /// - `NotFoundError` if the video is not found
    /// - `BadRequestError` if the parameters are invalid
    /// - `InternalError` if an unexpected error occurs
    #[inline]
    pub fn update(&self, params: &StreamUpdateVideoParams) -> Promise<StreamVideo> {
        let mut pack = rt::Pack::new();
        pack.put(params);
        rt::promise(|slot| unsafe { sys::js_update(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Deletes a video and its copies from Cloudflare Stream.
    ///
    /// Returns A promise that resolves when deletion completes.
    ///
    /// # Errors
    ///
    /// - `NotFoundError` if the video is not found
    /// - `InternalError` if an unexpected error occurs
    #[inline]
    pub fn delete(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_delete(self.raw(), slot) })
    }

    /// Creates a signed URL token for a video.
    ///
    /// Returns The signed token that was created.
    ///
    /// # Errors
    ///
    /// - `InternalError` if the signing key cannot be retrieved or the token cannot be signed
    #[doc(alias = "generateToken")]
    #[inline]
    pub fn generate_token(&self) -> Promise<String> {
        rt::promise(|slot| unsafe { sys::js_generate_token(self.raw(), slot) })
    }

    /// The attribute [`downloads`](https://developers.cloudflare.com/stream/).
    #[inline]
    pub fn downloads(&self) -> StreamScopedDownloads {
        rt::attribute(rt::handle(unsafe { sys::js_downloads(self.raw()) }))
    }

    /// Sets [`downloads`](Self::downloads).
    #[doc(alias = "downloads")]
    #[inline]
    pub fn set_downloads(&self, value: &StreamScopedDownloads) {
        rt::attribute(rt::unit(unsafe { sys::js_downloads_set(self.raw(), value.raw()) }))
    }

    /// The attribute [`captions`](https://developers.cloudflare.com/stream/).
    #[inline]
    pub fn captions(&self) -> StreamScopedCaptions {
        rt::attribute(rt::handle(unsafe { sys::js_captions(self.raw()) }))
    }

    /// Sets [`captions`](Self::captions).
    #[doc(alias = "captions")]
    #[inline]
    pub fn set_captions(&self, value: &StreamScopedCaptions) {
        rt::attribute(rt::unit(unsafe { sys::js_captions_set(self.raw(), value.raw()) }))
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:stream";
        "StreamVideoHandle.id" => fn js_id(this: RawHandle) -> i32;
        "StreamVideoHandle.id:set" => fn js_id_set(
            this: RawHandle,
            value: *const u8,
            value_len: usize,
        ) -> i32;
        "StreamVideoHandle.details" => fn js_details(this: RawHandle, slot: Slot);
        "StreamVideoHandle.update" => fn js_update(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "StreamVideoHandle.delete" => fn js_delete(this: RawHandle, slot: Slot);
        "StreamVideoHandle.generateToken" => fn js_generate_token(this: RawHandle, slot: Slot);
        "StreamVideoHandle.downloads" => fn js_downloads(this: RawHandle) -> RawHandle;
        "StreamVideoHandle.downloads:set" => fn js_downloads_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
        "StreamVideoHandle.captions" => fn js_captions(this: RawHandle) -> RawHandle;
        "StreamVideoHandle.captions:set" => fn js_captions_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
    }
}
