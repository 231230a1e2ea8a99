//! `R2PutOptions`: The dictionary [`R2PutOptions`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`R2PutOptions`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct R2PutOptions {
    /// The member `onlyIf`.
    ///
    /// A JavaScript value, one of: `R2Conditional`, `Headers`.
    #[doc(alias = "onlyIf")]
    pub only_if: Option<Js>,
    /// The member `httpMetadata`.
    ///
    /// A JavaScript value, one of: `R2HTTPMetadata`, `Headers`.
    #[doc(alias = "httpMetadata")]
    pub http_metadata: Option<Js>,
    /// The member `customMetadata`.
    #[doc(alias = "customMetadata")]
    pub custom_metadata: Option<HashMap<String, String>>,
    /// The member `md5`.
    ///
    /// A JavaScript value, one of: `ArrayBuffer`, `ArrayBufferView`, `string`.
    pub md5: Option<Js>,
    /// The member `sha1`.
    ///
    /// A JavaScript value, one of: `ArrayBuffer`, `ArrayBufferView`, `string`.
    pub sha1: Option<Js>,
    /// The member `sha256`.
    ///
    /// A JavaScript value, one of: `ArrayBuffer`, `ArrayBufferView`, `string`.
    pub sha256: Option<Js>,
    /// The member `sha384`.
    ///
    /// A JavaScript value, one of: `ArrayBuffer`, `ArrayBufferView`, `string`.
    pub sha384: Option<Js>,
    /// The member `sha512`.
    ///
    /// A JavaScript value, one of: `ArrayBuffer`, `ArrayBufferView`, `string`.
    pub sha512: Option<Js>,
    /// The member `storageClass`.
    #[doc(alias = "storageClass")]
    pub storage_class: Option<String>,
    /// The member `ssecKey`.
    ///
    /// A JavaScript value, one of: `ArrayBuffer`, `string`.
    #[doc(alias = "ssecKey")]
    pub ssec_key: Option<Js>,
}

impl R2PutOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `onlyIf`.
    ///
    /// A JavaScript value, one of: `R2Conditional`, `Headers`.
    #[doc(alias = "onlyIf")]
    #[inline]
    pub fn only_if(mut self, only_if: impl IntoJs) -> Self {
        self.only_if = Some(only_if.into_js());
        self
    }

    /// The member `httpMetadata`.
    ///
    /// A JavaScript value, one of: `R2HTTPMetadata`, `Headers`.
    #[doc(alias = "httpMetadata")]
    #[inline]
    pub fn http_metadata(mut self, http_metadata: impl IntoJs) -> Self {
        self.http_metadata = Some(http_metadata.into_js());
        self
    }

    /// The member `customMetadata`.
    #[doc(alias = "customMetadata")]
    #[inline]
    pub fn custom_metadata(mut self, custom_metadata: HashMap<String, String>) -> Self {
        self.custom_metadata = Some(custom_metadata);
        self
    }

    /// The member `md5`.
    ///
    /// A JavaScript value, one of: `ArrayBuffer`, `ArrayBufferView`, `string`.
    #[inline]
    pub fn md5(mut self, md5: impl IntoJs) -> Self {
        self.md5 = Some(md5.into_js());
        self
    }

    /// The member `sha1`.
    ///
    /// A JavaScript value, one of: `ArrayBuffer`, `ArrayBufferView`, `string`.
    #[inline]
    pub fn sha1(mut self, sha1: impl IntoJs) -> Self {
        self.sha1 = Some(sha1.into_js());
        self
    }

    /// The member `sha256`.
    ///
    /// A JavaScript value, one of: `ArrayBuffer`, `ArrayBufferView`, `string`.
    #[inline]
    pub fn sha256(mut self, sha256: impl IntoJs) -> Self {
        self.sha256 = Some(sha256.into_js());
        self
    }

    /// The member `sha384`.
    ///
    /// A JavaScript value, one of: `ArrayBuffer`, `ArrayBufferView`, `string`.
    #[inline]
    pub fn sha384(mut self, sha384: impl IntoJs) -> Self {
        self.sha384 = Some(sha384.into_js());
        self
    }

    /// The member `sha512`.
    ///
    /// A JavaScript value, one of: `ArrayBuffer`, `ArrayBufferView`, `string`.
    #[inline]
    pub fn sha512(mut self, sha512: impl IntoJs) -> Self {
        self.sha512 = Some(sha512.into_js());
        self
    }

    /// The member `storageClass`.
    #[doc(alias = "storageClass")]
    #[inline]
    pub fn storage_class(mut self, storage_class: impl Into<String>) -> Self {
        self.storage_class = Some(storage_class.into());
        self
    }

    /// The member `ssecKey`.
    ///
    /// A JavaScript value, one of: `ArrayBuffer`, `string`.
    #[doc(alias = "ssecKey")]
    #[inline]
    pub fn ssec_key(mut self, ssec_key: impl IntoJs) -> Self {
        self.ssec_key = Some(ssec_key.into_js());
        self
    }
}
