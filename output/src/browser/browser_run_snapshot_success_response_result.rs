//! `BrowserRunSnapshotSuccessResponseResult`: The dictionary [`BrowserRunSnapshotSuccessResponseResult`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BrowserRunSerializedAxNode;
use crate::{FromJs, IntoJs};

/// The dictionary [`BrowserRunSnapshotSuccessResponseResult`](https://developers.cloudflare.com/browser-rendering/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BrowserRunSnapshotSuccessResponseResult {
    /// HTML content of the page.
    pub content: Option<String>,
    /// Base64-encoded screenshot image.
    pub screenshot: Option<String>,
    /// Markdown content. Prefixed with YAML frontmatter (e.g. `title`) when the
    /// page provides that metadata.
    pub markdown: Option<String>,
    /// Root of the page's accessibility tree.
    #[doc(alias = "accessibilityTree")]
    pub accessibility_tree: Option<BrowserRunSerializedAxNode>,
}

impl BrowserRunSnapshotSuccessResponseResult {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// HTML content of the page.
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Base64-encoded screenshot image.
    #[inline]
    pub fn screenshot(mut self, screenshot: impl Into<String>) -> Self {
        self.screenshot = Some(screenshot.into());
        self
    }

    /// Markdown content. Prefixed with YAML frontmatter (e.g. `title`) when the
    /// page provides that metadata.
    #[inline]
    pub fn markdown(mut self, markdown: impl Into<String>) -> Self {
        self.markdown = Some(markdown.into());
        self
    }

    /// Root of the page's accessibility tree.
    #[doc(alias = "accessibilityTree")]
    #[inline]
    pub fn accessibility_tree(mut self, accessibility_tree: BrowserRunSerializedAxNode) -> Self {
        self.accessibility_tree = Some(accessibility_tree);
        self
    }
}
