//! `HostedImagesBinding`: The interface [`HostedImagesBinding`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    HostedImagesBindingUploadImage, ImageDirectUploadOptions, ImageDirectUploadResult, ImageHandle,
    ImageList, ImageListOptions, ImageMetadata, ImageUploadOptions,
};
use crate::rt::{self, Js, Promise, Result};

/// The interface [`HostedImagesBinding`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[repr(transparent)]
pub struct HostedImagesBinding(Js);

rt::handle_type!(HostedImagesBinding: Js);

impl HostedImagesBinding {
    /// Get a handle for a hosted image
    ///
    /// Returns A handle for per-image operations
    ///
    /// # Arguments
    ///
    /// - `image_id`: The ID of the image (UUID or custom ID)
    #[inline]
    pub fn image(&self, image_id: &str) -> Result<ImageHandle> {
        rt::handle(unsafe { sys::js_image(self.raw(), image_id.as_ptr(), image_id.len()) })
    }

    /// Upload a new hosted image
    ///
    /// Returns Metadata for the uploaded image
    ///
    /// # Arguments
    ///
    /// - `image`: The image file to upload
    ///
    /// # Errors
    ///
    /// - `ImagesError` if upload fails
    #[inline]
    pub fn upload<'a>(
        &self,
        image: impl Into<HostedImagesBindingUploadImage<'a>>,
    ) -> Promise<ImageMetadata> {
        let image = image.into();
        let mut pack = rt::Pack::new();
        pack.put(&image);
        rt::promise(|slot| unsafe { sys::js_upload(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Upload a new hosted image
    ///
    /// Returns Metadata for the uploaded image
    ///
    /// # Arguments
    ///
    /// - `image`: The image file to upload
    /// - `options`: Upload configuration
    ///
    /// # Errors
    ///
    /// - `ImagesError` if upload fails
    #[doc(alias = "upload")]
    #[inline]
    pub fn upload_with<'a>(
        &self,
        image: impl Into<HostedImagesBindingUploadImage<'a>>,
        options: &ImageUploadOptions,
    ) -> Promise<ImageMetadata> {
        let image = image.into();
        let mut pack = rt::Pack::new();
        pack.put(&image);
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_upload_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// List hosted images with pagination
    ///
    /// Returns List of images with pagination info
    ///
    /// # Errors
    ///
    /// - `ImagesError` if list fails
    #[inline]
    pub fn list(&self) -> Promise<ImageList> {
        rt::promise(|slot| unsafe { sys::js_list(self.raw(), slot) })
    }

    /// List hosted images with pagination
    ///
    /// Returns List of images with pagination info
    ///
    /// # Arguments
    ///
    /// - `options`: List configuration
    ///
    /// # Errors
    ///
    /// - `ImagesError` if list fails
    #[doc(alias = "list")]
    #[inline]
    pub fn list_with(&self, options: &ImageListOptions) -> Promise<ImageList> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_list_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Create a Direct Creator Upload link, letting an end user upload an
    /// image straight to Cloudflare without exposing an API token
    ///
    /// Returns The new image ID and the upload URL to hand to the end user
    ///
    /// # Errors
    ///
    /// - `ImagesError` if creation fails
    #[doc(alias = "createDirectUpload")]
    #[inline]
    pub fn create_direct_upload(&self) -> Promise<ImageDirectUploadResult> {
        rt::promise(|slot| unsafe { sys::js_create_direct_upload(self.raw(), slot) })
    }

    /// Create a Direct Creator Upload link, letting an end user upload an
    /// image straight to Cloudflare without exposing an API token
    ///
    /// Returns The new image ID and the upload URL to hand to the end user
    ///
    /// # Arguments
    ///
    /// - `options`: Upload link configuration
    ///
    /// # Errors
    ///
    /// - `ImagesError` if creation fails
    #[doc(alias = "createDirectUpload")]
    #[inline]
    pub fn create_direct_upload_with(
        &self,
        options: &ImageDirectUploadOptions,
    ) -> Promise<ImageDirectUploadResult> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_create_direct_upload_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:images";
        "HostedImagesBinding.image" => fn js_image(
            this: RawHandle,
            image_id: *const u8,
            image_id_len: usize,
        ) -> RawHandle;
        "HostedImagesBinding.upload" => fn js_upload(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "HostedImagesBinding.upload:with" => fn js_upload_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "HostedImagesBinding.list" => fn js_list(this: RawHandle, slot: Slot);
        "HostedImagesBinding.list:with" => fn js_list_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "HostedImagesBinding.createDirectUpload" => fn js_create_direct_upload(
            this: RawHandle,
            slot: Slot,
        );
        "HostedImagesBinding.createDirectUpload:with" => fn js_create_direct_upload_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
