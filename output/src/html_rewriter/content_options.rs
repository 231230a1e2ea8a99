//! `ContentOptions`: The dictionary [`ContentOptions`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`ContentOptions`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
#[derive(Clone, Debug, Default)]
pub struct ContentOptions {
    html: Option<bool>,
}

impl ContentOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `html`.
    #[inline]
    pub fn html(mut self, html: bool) -> Self {
        self.html = Some(html);
        self
    }
}

impl rt::Encode for ContentOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.html);
    }
}
