//! `MediaBinding`: Media binding for transforming media streams.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// Media binding for transforming media streams.
/// Provides the entry point for media transformation operations.
///
/// [Documentation](https://developers.cloudflare.com/stream/transform-videos/)
///
/// # Example
/// ```no_run
/// use workers::media::{MediaTransformationInputOptions, MediaTransformationOutputOptions};
/// use workers::prelude::*;
///
/// /// The first five seconds, small enough for a telephone.
/// async fn preview(env: &Env, video: &workers::streams::ReadableStream) -> Result<Response> {
///     let size = MediaTransformationInputOptions::new().width(480);
///     let output = MediaTransformationOutputOptions::new().duration("5s");
///     let media = env.media("MEDIA")?.input(video)?;
///     media.transform_with(&size)?.output_with(&output)?.response().await
/// }
/// ```
#[repr(transparent)]
pub struct MediaBinding(Js);

rt::handle_type!(MediaBinding: Js);

impl MediaBinding {
    /// Creates a media transformer from an input stream.
    ///
    /// Returns A MediaTransformer instance for applying transformations
    ///
    /// # Arguments
    ///
    /// - `media`: The input media bytes
    #[cfg(feature = "streams")]
    #[inline]
    pub fn input(
        &self,
        media: &crate::streams::ReadableStream,
    ) -> crate::rt::Result<super::MediaTransformer> {
        rt::handle(unsafe { sys::js_input(self.raw(), media.raw()) })
    }
}

mod sys {
    crate::rt::imports! {
        "workers:media";
        #[cfg(feature = "streams")]
        "MediaBinding.input" => fn js_input(
            this: crate::rt::RawHandle,
            media: crate::rt::RawHandle,
        ) -> crate::rt::RawHandle;
    }
}
