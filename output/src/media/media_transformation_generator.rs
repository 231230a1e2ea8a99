//! `MediaTransformationGenerator`: Generator for producing media transformation results.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{MediaTransformationOutputOptions, MediaTransformationResult};
use crate::rt::{self, Js, Result};

/// Generator for producing media transformation results.
/// Configures the output format and parameters for the transformed media.
///
/// [Documentation](https://developers.cloudflare.com/stream/transform-videos/)
#[repr(transparent)]
pub struct MediaTransformationGenerator(Js);

rt::handle_type!(MediaTransformationGenerator: Js);

impl MediaTransformationGenerator {
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
        "MediaTransformationGenerator.output" => fn js_output(this: RawHandle) -> RawHandle;
        "MediaTransformationGenerator.output:with" => fn js_output_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
    }
}
