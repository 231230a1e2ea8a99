//! `R2Object`: The interface [`R2Object`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{R2Checksums, R2HttpMetadata, R2Range};
use crate::rt::{self, Date, Js, Result};

/// The interface [`R2Object`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
#[repr(transparent)]
pub struct R2Object(Js);

rt::handle_type!(R2Object: Js);

impl R2Object {
    /// The attribute [`key`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn key(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_key(self.raw()) }))
    }

    /// The attribute [`version`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn version(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_version(self.raw()) }))
    }

    /// The attribute [`size`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn size(&self) -> u64 {
        rt::attribute(rt::number(unsafe { sys::js_size(self.raw()) }))
    }

    /// The attribute [`etag`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn etag(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_etag(self.raw()) }))
    }

    /// The attribute [`httpEtag`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[doc(alias = "httpEtag")]
    #[inline]
    pub fn http_etag(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_http_etag(self.raw()) }))
    }

    /// The attribute [`checksums`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn checksums(&self) -> R2Checksums {
        rt::attribute(rt::handle(unsafe { sys::js_checksums(self.raw()) }))
    }

    /// The attribute [`uploaded`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn uploaded(&self) -> Date {
        rt::attribute(rt::take(unsafe { sys::js_uploaded(self.raw()) }))
    }

    /// The attribute [`httpMetadata`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[doc(alias = "httpMetadata")]
    #[inline]
    pub fn http_metadata(&self) -> Option<R2HttpMetadata> {
        rt::attribute(rt::take(unsafe { sys::js_http_metadata(self.raw()) }))
    }

    /// The attribute [`customMetadata`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[doc(alias = "customMetadata")]
    #[inline]
    pub fn custom_metadata(&self) -> Option<HashMap<String, String>> {
        rt::attribute(rt::take(unsafe { sys::js_custom_metadata(self.raw()) }))
    }

    /// The attribute [`range`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn range(&self) -> Option<R2Range> {
        rt::attribute(rt::take(unsafe { sys::js_range(self.raw()) }))
    }

    /// The attribute [`storageClass`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[doc(alias = "storageClass")]
    #[inline]
    pub fn storage_class(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_storage_class(self.raw()) }))
    }

    /// The attribute [`ssecKeyMd5`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[doc(alias = "ssecKeyMd5")]
    #[inline]
    pub fn ssec_key_md5(&self) -> Option<String> {
        rt::attribute(rt::take(unsafe { sys::js_ssec_key_md5(self.raw()) }))
    }

    /// Calls [`R2Object.writeHttpMetadata`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[doc(alias = "writeHttpMetadata")]
    #[inline]
    pub fn write_http_metadata(&self, headers: &crate::http::Headers) -> Result<()> {
        rt::unit(unsafe { sys::js_write_http_metadata(self.raw(), headers.raw()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:r2";
        "R2Object.key" => fn js_key(this: RawHandle) -> i32;
        "R2Object.version" => fn js_version(this: RawHandle) -> i32;
        "R2Object.size" => fn js_size(this: RawHandle) -> f64;
        "R2Object.etag" => fn js_etag(this: RawHandle) -> i32;
        "R2Object.httpEtag" => fn js_http_etag(this: RawHandle) -> i32;
        "R2Object.checksums" => fn js_checksums(this: RawHandle) -> RawHandle;
        "R2Object.uploaded" => fn js_uploaded(this: RawHandle) -> i32;
        "R2Object.httpMetadata" => fn js_http_metadata(this: RawHandle) -> i32;
        "R2Object.customMetadata" => fn js_custom_metadata(this: RawHandle) -> i32;
        "R2Object.range" => fn js_range(this: RawHandle) -> i32;
        "R2Object.storageClass" => fn js_storage_class(this: RawHandle) -> i32;
        "R2Object.ssecKeyMd5" => fn js_ssec_key_md5(this: RawHandle) -> i32;
        "R2Object.writeHttpMetadata" => fn js_write_http_metadata(
            this: RawHandle,
            headers: RawHandle,
        ) -> i32;
    }
}
