//! `BrowserRunAccessibilityTreeSuccessResponseResult`: The dictionary `BrowserRunAccessibilityTreeSuccessResponseResult`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/browser.jsonc`.

use super::BrowserRunSerializedAxNode;
use crate::rt::{self, Result};

/// The dictionary `BrowserRunAccessibilityTreeSuccessResponseResult`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BrowserRunAccessibilityTreeSuccessResponseResult {
    /// Root of the accessibility tree, or `null` when `root` matched no element.
    #[doc(alias = "accessibilityTree")]
    pub accessibility_tree: Option<BrowserRunSerializedAxNode>,
}

impl BrowserRunAccessibilityTreeSuccessResponseResult {
    /// A `BrowserRunAccessibilityTreeSuccessResponseResult` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Root of the accessibility tree, or `null` when `root` matched no element.
    #[doc(alias = "accessibilityTree")]
    pub fn accessibility_tree(mut self, accessibility_tree: BrowserRunSerializedAxNode) -> Self {
        self.accessibility_tree = Some(accessibility_tree);
        self
    }
}

impl rt::Encode for BrowserRunAccessibilityTreeSuccessResponseResult {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.accessibility_tree);
    }
}

impl rt::Decode for BrowserRunAccessibilityTreeSuccessResponseResult {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let accessibility_tree = r.get();
        Ok(Self { accessibility_tree: accessibility_tree? })
    }
}
