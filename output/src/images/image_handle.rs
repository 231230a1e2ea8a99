//! `ImageHandle`: The interface [`ImageHandle`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ImageMetadata, ImageSignedUrlOptions, ImageUpdateOptions};
use crate::rt::{self, Js, Promise};

/// The interface [`ImageHandle`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[repr(transparent)]
pub struct ImageHandle(Js);

rt::handle_type!(ImageHandle: Js);

impl ImageHandle {
    /// Get metadata for a hosted image
    ///
    /// Returns Image metadata, or null if not found
    #[inline]
    pub fn details(&self) -> Promise<Option<ImageMetadata>> {
        rt::promise(|slot| unsafe { sys::js_details(self.raw(), slot) })
    }

    /// Get the raw image data for a hosted image
    ///
    /// Returns ReadableStream of image bytes, or null if not found
    #[inline]
    pub fn bytes(&self) -> Promise<Option<crate::streams::ReadableStream>> {
        rt::promise(|slot| unsafe { sys::js_bytes(self.raw(), slot) })
    }

    /// Generate a signed delivery URL for this hosted image.
    ///
    /// Returns A signed image delivery URL
    ///
    /// # Arguments
    ///
    /// - `options`: Signing configuration
    ///
    /// # Errors
    ///
    /// - `ImagesError` if signing fails
    #[doc(alias = "signedUrl")]
    #[inline]
    pub fn signed_url(&self, options: &ImageSignedUrlOptions) -> Promise<String> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_signed_url(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Update hosted image metadata
    ///
    /// Returns Updated image metadata
    ///
    /// # Arguments
    ///
    /// - `options`: Properties to update
    ///
    /// # Errors
    ///
    /// - `ImagesError` if update fails
    #[inline]
    pub fn update(&self, options: &ImageUpdateOptions) -> Promise<ImageMetadata> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe { sys::js_update(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Delete a hosted image
    ///
    /// Returns True if deleted, false if not found
    #[inline]
    pub fn delete(&self) -> Promise<bool> {
        rt::promise(|slot| unsafe { sys::js_delete(self.raw(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:images";
        "ImageHandle.details" => fn js_details(this: RawHandle, slot: Slot);
        "ImageHandle.bytes" => fn js_bytes(this: RawHandle, slot: Slot);
        "ImageHandle.signedUrl" => fn js_signed_url(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "ImageHandle.update" => fn js_update(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "ImageHandle.delete" => fn js_delete(this: RawHandle, slot: Slot);
    }
}
