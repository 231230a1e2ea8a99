//! `R2PutOptions`: The dictionary [`R2PutOptions`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{R2HttpMetadataOrHeaders, StrOrBytes};
use crate::rt;

/// The dictionary [`R2PutOptions`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
#[derive(Clone, Debug, Default)]
pub struct R2PutOptions {
    http_metadata: Option<R2HttpMetadataOrHeaders>,
    custom_metadata: Option<HashMap<String, String>>,
    md5: Option<StrOrBytes>,
    sha1: Option<StrOrBytes>,
    sha256: Option<StrOrBytes>,
    sha384: Option<StrOrBytes>,
    sha512: Option<StrOrBytes>,
    storage_class: Option<String>,
    ssec_key: Option<StrOrBytes>,
}

impl R2PutOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

impl rt::Encode for R2PutOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.http_metadata);
        pack.put(&self.custom_metadata);
        pack.put(&self.md5);
        pack.put(&self.sha1);
        pack.put(&self.sha256);
        pack.put(&self.sha384);
        pack.put(&self.sha512);
        pack.put(&self.storage_class);
        pack.put(&self.ssec_key);
    }
}
