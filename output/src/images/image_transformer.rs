//! `ImageTransformer`: The interface [`ImageTransformer`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    ImageDrawOptions, ImageOutputOptions, ImageTransform, ImageTransformationResult,
    ImageTransformerDrawImage,
};
use crate::rt::{self, Js, Promise, Result};

/// The interface [`ImageTransformer`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[repr(transparent)]
pub struct ImageTransformer(Js);

rt::handle_type!(ImageTransformer: Js);

impl ImageTransformer {
    /// Apply transform next, returning a transform handle.
    /// You can then apply more transformations, draw, or retrieve the output.
    #[inline]
    pub fn transform(&self, transform: &ImageTransform) -> Result<ImageTransformer> {
        let mut pack = rt::Pack::new();
        pack.put(transform);
        rt::handle(unsafe { sys::js_transform(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Draw an image on this transformer, returning a transform handle.
    /// You can then apply more transformations, draw, or retrieve the output.
    ///
    /// # Arguments
    ///
    /// - `image`: The image (or transformer that will give the image) to draw
    #[inline]
    pub fn draw(&self, image: impl Into<ImageTransformerDrawImage>) -> Result<ImageTransformer> {
        let image = image.into();
        let mut pack = rt::Pack::new();
        pack.put(&image);
        rt::handle(unsafe { sys::js_draw(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Draw an image on this transformer, returning a transform handle.
    /// You can then apply more transformations, draw, or retrieve the output.
    ///
    /// # Arguments
    ///
    /// - `image`: The image (or transformer that will give the image) to draw
    /// - `options`: The options configuring how to draw the image
    #[doc(alias = "draw")]
    #[inline]
    pub fn draw_with(
        &self,
        image: impl Into<ImageTransformerDrawImage>,
        options: &ImageDrawOptions,
    ) -> Result<ImageTransformer> {
        let image = image.into();
        let mut pack = rt::Pack::new();
        pack.put(&image);
        pack.put(options);
        rt::handle(unsafe { sys::js_draw_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Retrieve the image that results from applying the transforms to the
    /// provided input
    ///
    /// # Arguments
    ///
    /// - `options`: Options that apply to the output e.g. output format
    #[inline]
    pub fn output(&self, options: &ImageOutputOptions) -> Promise<ImageTransformationResult> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe { sys::js_output(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:images";
        "ImageTransformer.transform" => fn js_transform(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "ImageTransformer.draw" => fn js_draw(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "ImageTransformer.draw:with" => fn js_draw_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "ImageTransformer.output" => fn js_output(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
