//! `BrowserRunPDFOptionsPdfOptionsMargin`: The dictionary [`BrowserRunPDFOptionsPdfOptionsMargin`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StrOrNumber;
use crate::rt;

/// The dictionary [`BrowserRunPDFOptionsPdfOptionsMargin`](https://developers.cloudflare.com/browser-rendering/).
#[doc(alias = "BrowserRunPDFOptionsPdfOptionsMargin")]
#[derive(Clone, Debug, Default)]
pub struct BrowserRunPdfOptionsPdfOptionsMargin {
    top: Option<StrOrNumber>,
    right: Option<StrOrNumber>,
    bottom: Option<StrOrNumber>,
    left: Option<StrOrNumber>,
}

impl BrowserRunPdfOptionsPdfOptionsMargin {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `top`.
    #[inline]
    pub fn top(mut self, top: impl Into<StrOrNumber>) -> Self {
        self.top = Some(top.into());
        self
    }

    /// The member `right`.
    #[inline]
    pub fn right(mut self, right: impl Into<StrOrNumber>) -> Self {
        self.right = Some(right.into());
        self
    }

    /// The member `bottom`.
    #[inline]
    pub fn bottom(mut self, bottom: impl Into<StrOrNumber>) -> Self {
        self.bottom = Some(bottom.into());
        self
    }

    /// The member `left`.
    #[inline]
    pub fn left(mut self, left: impl Into<StrOrNumber>) -> Self {
        self.left = Some(left.into());
        self
    }
}

impl rt::Encode for BrowserRunPdfOptionsPdfOptionsMargin {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.top);
        pack.put(&self.right);
        pack.put(&self.bottom);
        pack.put(&self.left);
    }
}
