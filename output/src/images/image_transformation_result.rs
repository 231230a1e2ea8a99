//! `ImageTransformationResult`: The interface [`ImageTransformationResult`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ImageTransformationOutputOptions, ImageTransformationResponseOptions};
use crate::rt::{self, Js, Result};

/// The interface [`ImageTransformationResult`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[repr(transparent)]
pub struct ImageTransformationResult(Js);

rt::handle_type!(ImageTransformationResult: Js);

impl ImageTransformationResult {
    /// The image as a response, ready to store in cache or return to users
    #[inline]
    pub fn response(&self) -> Result<crate::http::Response> {
        rt::handle(unsafe { sys::js_response(self.raw()) })
    }

    /// The image as a response, ready to store in cache or return to users
    ///
    /// # Arguments
    ///
    /// - `options`: Options that apply to the returned response, e.g. additional headers
    #[doc(alias = "response")]
    #[inline]
    pub fn response_with(
        &self,
        options: &ImageTransformationResponseOptions,
    ) -> Result<crate::http::Response> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::handle(unsafe { sys::js_response_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// The content type of the returned image
    #[doc(alias = "contentType")]
    #[inline]
    pub fn content_type(&self) -> Result<String> {
        rt::take(unsafe { sys::js_content_type(self.raw()) })
    }

    /// The bytes of the response
    #[inline]
    pub fn image(&self) -> Result<crate::streams::ReadableStream> {
        rt::handle(unsafe { sys::js_image(self.raw()) })
    }

    /// The bytes of the response
    #[doc(alias = "image")]
    #[inline]
    pub fn image_with(
        &self,
        options: &ImageTransformationOutputOptions,
    ) -> Result<crate::streams::ReadableStream> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::handle(unsafe { sys::js_image_with(self.raw(), pack.as_ptr(), pack.len()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:images";
        "ImageTransformationResult.response" => fn js_response(this: RawHandle) -> RawHandle;
        "ImageTransformationResult.response:with" => fn js_response_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "ImageTransformationResult.contentType" => fn js_content_type(this: RawHandle) -> i32;
        "ImageTransformationResult.image" => fn js_image(this: RawHandle) -> RawHandle;
        "ImageTransformationResult.image:with" => fn js_image_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
    }
}
