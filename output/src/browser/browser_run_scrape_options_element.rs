//! `BrowserRunScrapeOptionsElement`: The dictionary [`BrowserRunScrapeOptionsElement`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`BrowserRunScrapeOptionsElement`](https://developers.cloudflare.com/browser-rendering/).
#[derive(Clone, Debug)]
pub struct BrowserRunScrapeOptionsElement {
    selector: String,
}

impl BrowserRunScrapeOptionsElement {
    /// With all that there is.
    #[inline]
    pub fn new(selector: impl Into<String>) -> Self {
        Self { selector: selector.into() }
    }
}

impl rt::Encode for BrowserRunScrapeOptionsElement {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.selector);
    }
}
