//! `BrowserRunAccessibilityTreeSuccessResponseResult`: The dictionary [`BrowserRunAccessibilityTreeSuccessResponseResult`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BrowserRunSerializedAxNode;
use crate::{FromJs, IntoJs};

/// The dictionary [`BrowserRunAccessibilityTreeSuccessResponseResult`](https://developers.cloudflare.com/browser-rendering/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BrowserRunAccessibilityTreeSuccessResponseResult {
    /// Root of the accessibility tree, or `null` when `root` matched no element.
    #[doc(alias = "accessibilityTree")]
    pub accessibility_tree: Option<BrowserRunSerializedAxNode>,
}

impl BrowserRunAccessibilityTreeSuccessResponseResult {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Root of the accessibility tree, or `null` when `root` matched no element.
    #[doc(alias = "accessibilityTree")]
    #[inline]
    pub fn accessibility_tree(mut self, accessibility_tree: BrowserRunSerializedAxNode) -> Self {
        self.accessibility_tree = Some(accessibility_tree);
        self
    }
}
