//! `BrowserRunJsonBaseOptions`: The dictionary [`BrowserRunJsonBaseOptions`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BrowserRunJsonBaseOptionsCustomAiItem;
use crate::{FromJs, IntoJs};

/// The dictionary [`BrowserRunJsonBaseOptions`](https://developers.cloudflare.com/browser-rendering/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BrowserRunJsonBaseOptions {
    /// Custom AI models to try in order. Max 3. Falls back to next on error.
    pub custom_ai: Option<Vec<BrowserRunJsonBaseOptionsCustomAiItem>>,
}

impl BrowserRunJsonBaseOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Custom AI models to try in order. Max 3. Falls back to next on error.
    #[inline]
    pub fn custom_ai(mut self, custom_ai: Vec<BrowserRunJsonBaseOptionsCustomAiItem>) -> Self {
        self.custom_ai = Some(custom_ai);
        self
    }
}
