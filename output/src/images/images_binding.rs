//! `ImagesBinding`: The interface [`ImagesBinding`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    HostedImagesBinding, ImageInfoResponse, ImageInputOptions, ImageTransformer, TextOptions,
};
use crate::rt::{self, Js, Promise, Result};

/// The interface [`ImagesBinding`](https://developers.cloudflare.com/images/transform-images/bindings/).
///
/// # Example
/// ```no_run
/// use workers::images::{ImageOutputOptions, ImageOutputOptionsFormat, ImageTransform};
/// use workers::prelude::*;
/// use workers::streams::ReadableStream;
///
/// async fn thumbnail(env: &Env, image: &ReadableStream) -> Result<Response> {
///     let output = ImageOutputOptions::new(ImageOutputOptionsFormat::ImageWebp);
///     let image = env.images("IMAGES")?.input(image)?;
///     image.transform(&ImageTransform::new().width(128))?.output(&output).await?.response()
/// }
/// ```
#[repr(transparent)]
pub struct ImagesBinding(Js);

rt::handle_type!(ImagesBinding: Js);

impl ImagesBinding {
    /// Get image metadata (type, width and height)
    ///
    /// # Arguments
    ///
    /// - `stream`: The image bytes
    ///
    /// # Errors
    ///
    /// - `ImagesError` with code 9412 if input is not an image
    #[inline]
    pub fn info(&self, stream: &crate::streams::ReadableStream) -> Promise<ImageInfoResponse> {
        rt::promise(|slot| unsafe { sys::js_info(self.raw(), stream.raw(), slot) })
    }

    /// Get image metadata (type, width and height)
    ///
    /// # Arguments
    ///
    /// - `stream`: The image bytes
    ///
    /// # Errors
    ///
    /// - `ImagesError` with code 9412 if input is not an image
    #[doc(alias = "info")]
    #[inline]
    pub fn info_with(
        &self,
        stream: &crate::streams::ReadableStream,
        options: &ImageInputOptions,
    ) -> Promise<ImageInfoResponse> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_info_with(self.raw(), stream.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Begin applying a series of transformations to an image
    ///
    /// Returns A transform handle
    ///
    /// # Arguments
    ///
    /// - `stream`: The image bytes
    #[inline]
    pub fn input(&self, stream: &crate::streams::ReadableStream) -> Result<ImageTransformer> {
        rt::handle(unsafe { sys::js_input(self.raw(), stream.raw()) })
    }

    /// Begin applying a series of transformations to an image
    ///
    /// Returns A transform handle
    ///
    /// # Arguments
    ///
    /// - `stream`: The image bytes
    #[doc(alias = "input")]
    #[inline]
    pub fn input_with(
        &self,
        stream: &crate::streams::ReadableStream,
        options: &ImageInputOptions,
    ) -> Result<ImageTransformer> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::handle(unsafe {
            sys::js_input_with(self.raw(), stream.raw(), pack.as_ptr(), pack.len())
        })
    }

    /// Begin applying a series of transformations to text
    ///
    /// Returns A transform handle
    ///
    /// # Arguments
    ///
    /// - `content`: string to be rendered
    /// - `options`: font, optional color and size to use in rendering text
    #[inline]
    pub fn text(&self, content: &str, options: &TextOptions) -> Result<ImageTransformer> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::handle(unsafe {
            sys::js_text(self.raw(), content.as_ptr(), content.len(), pack.as_ptr(), pack.len())
        })
    }

    /// Access hosted images CRUD operations
    #[inline]
    pub fn hosted(&self) -> HostedImagesBinding {
        rt::attribute(rt::handle(unsafe { sys::js_hosted(self.raw()) }))
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:images";
        "ImagesBinding.info" => fn js_info(this: RawHandle, stream: RawHandle, slot: Slot);
        "ImagesBinding.info:with" => fn js_info_with(
            this: RawHandle,
            stream: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "ImagesBinding.input" => fn js_input(this: RawHandle, stream: RawHandle) -> RawHandle;
        "ImagesBinding.input:with" => fn js_input_with(
            this: RawHandle,
            stream: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "ImagesBinding.text" => fn js_text(
            this: RawHandle,
            content: *const u8,
            content_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "ImagesBinding.hosted" => fn js_hosted(this: RawHandle) -> RawHandle;
    }
}
