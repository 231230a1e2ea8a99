//! `R2HTTPMetadata`: The dictionary [`R2HTTPMetadata`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Date, Result};

/// The dictionary [`R2HTTPMetadata`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
#[doc(alias = "R2HTTPMetadata")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct R2HttpMetadata {
    /// The member `contentType`.
    #[doc(alias = "contentType")]
    pub content_type: Option<String>,
    /// The member `contentLanguage`.
    #[doc(alias = "contentLanguage")]
    pub content_language: Option<String>,
    /// The member `contentDisposition`.
    #[doc(alias = "contentDisposition")]
    pub content_disposition: Option<String>,
    /// The member `contentEncoding`.
    #[doc(alias = "contentEncoding")]
    pub content_encoding: Option<String>,
    /// The member `cacheControl`.
    #[doc(alias = "cacheControl")]
    pub cache_control: Option<String>,
    /// The member `cacheExpiry`.
    #[doc(alias = "cacheExpiry")]
    pub cache_expiry: Option<Date>,
}

impl R2HttpMetadata {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `contentType`.
    #[doc(alias = "contentType")]
    #[inline]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// The member `contentLanguage`.
    #[doc(alias = "contentLanguage")]
    #[inline]
    pub fn content_language(mut self, content_language: impl Into<String>) -> Self {
        self.content_language = Some(content_language.into());
        self
    }

    /// The member `contentDisposition`.
    #[doc(alias = "contentDisposition")]
    #[inline]
    pub fn content_disposition(mut self, content_disposition: impl Into<String>) -> Self {
        self.content_disposition = Some(content_disposition.into());
        self
    }

    /// The member `contentEncoding`.
    #[doc(alias = "contentEncoding")]
    #[inline]
    pub fn content_encoding(mut self, content_encoding: impl Into<String>) -> Self {
        self.content_encoding = Some(content_encoding.into());
        self
    }

    /// The member `cacheControl`.
    #[doc(alias = "cacheControl")]
    #[inline]
    pub fn cache_control(mut self, cache_control: impl Into<String>) -> Self {
        self.cache_control = Some(cache_control.into());
        self
    }

    /// The member `cacheExpiry`.
    #[doc(alias = "cacheExpiry")]
    #[inline]
    pub fn cache_expiry(mut self, cache_expiry: impl Into<Date>) -> Self {
        self.cache_expiry = Some(cache_expiry.into());
        self
    }
}

impl rt::Encode for R2HttpMetadata {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.content_type);
        pack.put(&self.content_language);
        pack.put(&self.content_disposition);
        pack.put(&self.content_encoding);
        pack.put(&self.cache_control);
        pack.put(&self.cache_expiry);
    }
}

impl rt::Decode for R2HttpMetadata {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            content_type: r.get()?,
            content_language: r.get()?,
            content_disposition: r.get()?,
            content_encoding: r.get()?,
            cache_control: r.get()?,
            cache_expiry: r.get()?,
        })
    }
}
