//! `StreamWatermarks`: The interface [`StreamWatermarks`](https://developers.cloudflare.com/stream/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{StreamWatermark, StreamWatermarkCreateParams, StreamWatermarksGenerateInput};
use crate::rt::{self, Js, Promise};

/// The interface [`StreamWatermarks`](https://developers.cloudflare.com/stream/).
#[repr(transparent)]
pub struct StreamWatermarks(Js);

rt::handle_type!(StreamWatermarks: Js);

impl StreamWatermarks {
    /// Generate a new watermark profile
    ///
    /// Returns The created watermark profile.
    ///
    /// # Arguments
    ///
    /// - `input`: The image stream to upload
    /// - `params`: The watermark creation parameters.
    ///
    /// # Errors
    ///
    /// - `BadRequestError` if the parameters are invalid
    /// - `InvalidURLError` if the URL is invalid
    /// - `TooManyWatermarksError` if the number of allowed watermarks is reached
    /// - `InternalError` if an unexpected error occurs
    #[inline]
    pub fn generate<'a>(
        &self,
        input: impl Into<StreamWatermarksGenerateInput<'a>>,
        params: &StreamWatermarkCreateParams,
    ) -> Promise<StreamWatermark> {
        let input = input.into();
        let mut pack = rt::Pack::new();
        pack.put(&input);
        pack.put(params);
        rt::promise(|slot| unsafe { sys::js_generate(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Lists all watermark profiles for an account.
    ///
    /// Returns The list of watermark profiles.
    ///
    /// # Errors
    ///
    /// - `InternalError` if an unexpected error occurs
    #[inline]
    pub fn list(&self) -> Promise<Vec<StreamWatermark>> {
        rt::promise(|slot| unsafe { sys::js_list(self.raw(), slot) })
    }

    /// Retrieves details for a single watermark profile.
    ///
    /// Returns The watermark profile details.
    ///
    /// # Arguments
    ///
    /// - `watermark_id`: The watermark profile identifier.
    ///
    /// # Errors
    ///
    /// - `NotFoundError` if the watermark is not found
    /// - `InternalError` if an unexpected error occurs
    #[inline]
    pub fn get(&self, watermark_id: &str) -> Promise<StreamWatermark> {
        rt::promise(|slot| unsafe {
            sys::js_get(self.raw(), watermark_id.as_ptr(), watermark_id.len(), slot)
        })
    }

    /// Deletes a watermark profile.
    ///
    /// Returns A promise that resolves when deletion completes.
    ///
    /// # Arguments
    ///
    /// - `watermark_id`: The watermark profile identifier.
    ///
    /// # Errors
    ///
    /// - `NotFoundError` if the watermark is not found
    /// - `InternalError` if an unexpected error occurs
    #[inline]
    pub fn delete(&self, watermark_id: &str) -> Promise<()> {
        rt::promise(|slot| unsafe {
            sys::js_delete(self.raw(), watermark_id.as_ptr(), watermark_id.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:stream";
        "StreamWatermarks.generate" => fn js_generate(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "StreamWatermarks.list" => fn js_list(this: RawHandle, slot: Slot);
        "StreamWatermarks.get" => fn js_get(
            this: RawHandle,
            watermark_id: *const u8,
            watermark_id_len: usize,
            slot: Slot,
        );
        "StreamWatermarks.delete" => fn js_delete(
            this: RawHandle,
            watermark_id: *const u8,
            watermark_id_len: usize,
            slot: Slot,
        );
    }
}
