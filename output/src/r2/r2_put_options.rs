//! `R2PutOptions`: The dictionary [`R2PutOptions`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{R2ConditionalOrHeaders, R2HttpMetadataOrHeaders, StrOrBytes};
use crate::{FromJs, IntoJs};

/// The dictionary [`R2PutOptions`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct R2PutOptions {
    /// The member `onlyIf`.
    #[doc(alias = "onlyIf")]
    pub only_if: Option<R2ConditionalOrHeaders>,
    /// The member `httpMetadata`.
    #[doc(alias = "httpMetadata")]
    pub http_metadata: Option<R2HttpMetadataOrHeaders>,
    /// The member `customMetadata`.
    #[doc(alias = "customMetadata")]
    pub custom_metadata: Option<HashMap<String, String>>,
    /// The member `md5`.
    pub md5: Option<StrOrBytes>,
    /// The member `sha1`.
    pub sha1: Option<StrOrBytes>,
    /// The member `sha256`.
    pub sha256: Option<StrOrBytes>,
    /// The member `sha384`.
    pub sha384: Option<StrOrBytes>,
    /// The member `sha512`.
    pub sha512: Option<StrOrBytes>,
    /// The member `storageClass`.
    #[doc(alias = "storageClass")]
    pub storage_class: Option<String>,
    /// The member `ssecKey`.
    #[doc(alias = "ssecKey")]
    pub ssec_key: Option<StrOrBytes>,
}

impl R2PutOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `onlyIf`.
    #[doc(alias = "onlyIf")]
    #[inline]
    pub fn only_if(mut self, only_if: impl Into<R2ConditionalOrHeaders>) -> Self {
        self.only_if = Some(only_if.into());
        self
    }

    /// The member `httpMetadata`.
    #[doc(alias = "httpMetadata")]
    #[inline]
    pub fn http_metadata(mut self, http_metadata: impl Into<R2HttpMetadataOrHeaders>) -> Self {
        self.http_metadata = Some(http_metadata.into());
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
    #[inline]
    pub fn md5(mut self, md5: impl Into<StrOrBytes>) -> Self {
        self.md5 = Some(md5.into());
        self
    }

    /// The member `sha1`.
    #[inline]
    pub fn sha1(mut self, sha1: impl Into<StrOrBytes>) -> Self {
        self.sha1 = Some(sha1.into());
        self
    }

    /// The member `sha256`.
    #[inline]
    pub fn sha256(mut self, sha256: impl Into<StrOrBytes>) -> Self {
        self.sha256 = Some(sha256.into());
        self
    }

    /// The member `sha384`.
    #[inline]
    pub fn sha384(mut self, sha384: impl Into<StrOrBytes>) -> Self {
        self.sha384 = Some(sha384.into());
        self
    }

    /// The member `sha512`.
    #[inline]
    pub fn sha512(mut self, sha512: impl Into<StrOrBytes>) -> Self {
        self.sha512 = Some(sha512.into());
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
    #[doc(alias = "ssecKey")]
    #[inline]
    pub fn ssec_key(mut self, ssec_key: impl Into<StrOrBytes>) -> Self {
        self.ssec_key = Some(ssec_key.into());
        self
    }
}
