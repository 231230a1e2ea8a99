//! `BrowserRunSnapshotSuccessResponseResult`: The dictionary `BrowserRunSnapshotSuccessResponseResult`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/browser.jsonc`.

use super::BrowserRunSerializedAxNode;
use crate::rt::{self, Result};

/// The dictionary `BrowserRunSnapshotSuccessResponseResult`.
#[derive(Clone, Debug, Default)]
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
    /// A `BrowserRunSnapshotSuccessResponseResult` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// HTML content of the page.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Base64-encoded screenshot image.
    pub fn screenshot(mut self, screenshot: impl Into<String>) -> Self {
        self.screenshot = Some(screenshot.into());
        self
    }

    /// Markdown content. Prefixed with YAML frontmatter (e.g. `title`) when the
    /// page provides that metadata.
    pub fn markdown(mut self, markdown: impl Into<String>) -> Self {
        self.markdown = Some(markdown.into());
        self
    }

    /// Root of the page's accessibility tree.
    #[doc(alias = "accessibilityTree")]
    pub fn accessibility_tree(mut self, accessibility_tree: BrowserRunSerializedAxNode) -> Self {
        self.accessibility_tree = Some(accessibility_tree);
        self
    }
}

impl rt::Encode for BrowserRunSnapshotSuccessResponseResult {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.content);
        pack.put(&self.screenshot);
        pack.put(&self.markdown);
        pack.put(&self.accessibility_tree);
    }
}

impl rt::Decode for BrowserRunSnapshotSuccessResponseResult {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let content = r.get();
        let screenshot = r.get();
        let markdown = r.get();
        let accessibility_tree = r.get();
        Ok(Self {
            content: content?,
            screenshot: screenshot?,
            markdown: markdown?,
            accessibility_tree: accessibility_tree?,
        })
    }
}
