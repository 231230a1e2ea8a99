//! `R2MultipartOptions`: The dictionary [`R2MultipartOptions`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{R2HttpMetadataOrHeaders, StrOrBytes};
use crate::rt;

/// The dictionary [`R2MultipartOptions`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
#[derive(Clone, Debug, Default)]
pub struct R2MultipartOptions {
    http_metadata: Option<R2HttpMetadataOrHeaders>,
    custom_metadata: Option<HashMap<String, String>>,
    storage_class: Option<String>,
    ssec_key: Option<StrOrBytes>,
}

impl R2MultipartOptions {
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

impl rt::Encode for R2MultipartOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.http_metadata);
        pack.put(&self.custom_metadata);
        pack.put(&self.storage_class);
        pack.put(&self.ssec_key);
    }
}
