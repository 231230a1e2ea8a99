//! `MediaTransformer`: Media transformer for applying transformation operations to media content.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    MediaTransformationGenerator, MediaTransformationInputOptions,
    MediaTransformationOutputOptions, MediaTransformationResult,
};
use crate::rt::{self, Js, Result};

/// Media transformer for applying transformation operations to media content.
/// Handles sizing, fitting, and other input transformation parameters.
///
/// [Documentation](https://developers.cloudflare.com/stream/transform-videos/)
#[repr(transparent)]
pub struct MediaTransformer(Js);

rt::handle_type!(MediaTransformer: Js);

impl MediaTransformer {
    /// Applies transformation options to the media content.
    ///
    /// Returns A generator for producing the transformed media output
    #[inline]
    pub fn transform(&self) -> Result<MediaTransformationGenerator> {
        rt::handle(unsafe { sys::js_transform(self.raw()) })
    }

    /// Applies transformation options to the media content.
    ///
    /// Returns A generator for producing the transformed media output
    ///
    /// # Arguments
    ///
    /// - `transform`: Configuration for how the media should be transformed
    #[doc(alias = "transform")]
    #[inline]
    pub fn transform_with(
        &self,
        transform: &MediaTransformationInputOptions,
    ) -> Result<MediaTransformationGenerator> {
        let mut pack = rt::Pack::new();
        pack.put(transform);
        rt::handle(unsafe { sys::js_transform_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Generates the final media output with specified options.
    ///
    /// Returns The final transformation result containing the transformed media
    #[inline]
    pub fn output(&self) -> Result<MediaTransformationResult> {
        rt::handle(unsafe { sys::js_output(self.raw()) })
    }

    /// Generates the final media output with specified options.
    ///
    /// Returns The final transformation result containing the transformed media
    ///
    /// # Arguments
    ///
    /// - `output`: Configuration for the output format and parameters
    #[doc(alias = "output")]
    #[inline]
    pub fn output_with(
        &self,
        output: &MediaTransformationOutputOptions,
    ) -> Result<MediaTransformationResult> {
        let mut pack = rt::Pack::new();
        pack.put(output);
        rt::handle(unsafe { sys::js_output_with(self.raw(), pack.as_ptr(), pack.len()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:media";
        "MediaTransformer.transform" => fn js_transform(this: RawHandle) -> RawHandle;
        "MediaTransformer.transform:with" => fn js_transform_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "MediaTransformer.output" => fn js_output(this: RawHandle) -> RawHandle;
        "MediaTransformer.output:with" => fn js_output_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
    }
}
