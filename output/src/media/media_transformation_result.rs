//! `MediaTransformationResult`: Result of a media transformation operation.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js, Promise};

/// Result of a media transformation operation.
/// Provides multiple ways to access the transformed media content.
///
/// [Documentation](https://developers.cloudflare.com/stream/transform-videos/)
#[repr(transparent)]
pub struct MediaTransformationResult(Js);

rt::handle_type!(MediaTransformationResult: Js);

impl MediaTransformationResult {
    /// Returns the transformed media as a readable stream of bytes.
    ///
    /// Returns A promise containing a readable stream with the transformed media
    #[cfg(feature = "streams")]
    #[inline]
    pub fn media(&self) -> Promise<crate::streams::ReadableStream> {
        rt::promise(|slot| unsafe { sys::js_media(self.raw(), slot) })
    }

    /// Returns the transformed media as an HTTP response object.
    ///
    /// Returns The transformed media as a Promise\<Response>, ready to store in cache or return to users
    #[cfg(feature = "http")]
    #[inline]
    pub fn response(&self) -> Promise<crate::http::Response> {
        rt::promise(|slot| unsafe { sys::js_response(self.raw(), slot) })
    }

    /// Returns the MIME type of the transformed media.
    ///
    /// Returns A promise containing the content type string (e.g., 'image/jpeg', 'video/mp4')
    #[doc(alias = "contentType")]
    #[inline]
    pub fn content_type(&self) -> Promise<String> {
        rt::promise(|slot| unsafe { sys::js_content_type(self.raw(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:media";
        #[cfg(feature = "streams")]
        "MediaTransformationResult.media" => fn js_media(this: RawHandle, slot: Slot);
        #[cfg(feature = "http")]
        "MediaTransformationResult.response" => fn js_response(this: RawHandle, slot: Slot);
        "MediaTransformationResult.contentType" => fn js_content_type(this: RawHandle, slot: Slot);
    }
}
