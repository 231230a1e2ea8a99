//! `BrowserRunBaseOptionsWaitForSelector`: The dictionary [`BrowserRunBaseOptionsWaitForSelector`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`BrowserRunBaseOptionsWaitForSelector`](https://developers.cloudflare.com/browser-rendering/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BrowserRunBaseOptionsWaitForSelector {
    /// The member `selector`.
    pub selector: String,
    /// The member `hidden`.
    pub hidden: Option<bool>,
    /// The member `visible`.
    pub visible: Option<bool>,
    /// Timeout in milliseconds. Max 120000
    #[js(unit = "milliseconds")]
    pub timeout: Option<Duration>,
}

impl BrowserRunBaseOptionsWaitForSelector {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(selector: impl Into<String>) -> Self {
        Self { selector: selector.into(), hidden: None, visible: None, timeout: None }
    }

    /// The member `hidden`.
    #[inline]
    pub fn hidden(mut self, hidden: bool) -> Self {
        self.hidden = Some(hidden);
        self
    }

    /// The member `visible`.
    #[inline]
    pub fn visible(mut self, visible: bool) -> Self {
        self.visible = Some(visible);
        self
    }

    /// Timeout in milliseconds. Max 120000
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }
}

impl rt::Encode for BrowserRunBaseOptionsWaitForSelector {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.selector);
        pack.put(&self.hidden);
        pack.put(&self.visible);
        pack.optional(&self.timeout, |pack, x| pack.milliseconds(x));
    }
}

impl rt::Decode for BrowserRunBaseOptionsWaitForSelector {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            selector: r.get()?,
            hidden: r.get()?,
            visible: r.get()?,
            timeout: r.optional(|r| r.milliseconds())?,
        })
    }
}
