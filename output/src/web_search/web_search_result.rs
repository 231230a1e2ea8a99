//! `WebSearchResult`: A single Web Search result.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// A single Web Search result.
///
/// Web Search is discovery-only -- results carry catalog metadata about a page
/// but never the page body. To read a result's content the caller invokes the
/// global `fetch()` API against the result's `url`, at which point the
/// destination's own access controls apply (including Cloudflare Pay-per-Crawl).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WebSearchResult {
    /// Canonical URL.
    pub url: String,
    /// Page title.
    pub title: String,
    /// Page-level description. May be absent.
    pub description: Option<String>,
    /// Last-modified date for the page, when known. Naive (no timezone)
    /// ISO-8601 datetime, e.g. `"2025-11-30T04:39:48"`.
    #[doc(alias = "lastModifiedDate")]
    pub last_modified_date: Option<String>,
    /// Page meta image URL (typically the `og:image`). May be absent.
    #[doc(alias = "imageUrl")]
    pub image_url: Option<String>,
    /// Optional favicon URL for UI hints.
    #[doc(alias = "faviconUrl")]
    pub favicon_url: Option<String>,
}

impl rt::Decode for WebSearchResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            url: r.get()?,
            title: r.get()?,
            description: r.get()?,
            last_modified_date: r.get()?,
            image_url: r.get()?,
            favicon_url: r.get()?,
        })
    }
}
