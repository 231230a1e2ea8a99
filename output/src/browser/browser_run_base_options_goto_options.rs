//! `BrowserRunBaseOptionsGotoOptions`: The dictionary [`BrowserRunBaseOptionsGotoOptions`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use super::BrowserRunLifecycleEventOrMany;
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`BrowserRunBaseOptionsGotoOptions`](https://developers.cloudflare.com/browser-rendering/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BrowserRunBaseOptionsGotoOptions {
    /// Navigation timeout in milliseconds (max 60 000). @default 30000
    #[js(unit = "milliseconds")]
    pub timeout: Option<Duration>,
    /// When to consider navigation complete. @default "domcontentloaded"
    #[doc(alias = "waitUntil")]
    pub wait_until: Option<BrowserRunLifecycleEventOrMany>,
    /// The member `referer`.
    pub referer: Option<String>,
    /// The member `referrerPolicy`.
    #[doc(alias = "referrerPolicy")]
    pub referrer_policy: Option<String>,
}

impl BrowserRunBaseOptionsGotoOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Navigation timeout in milliseconds (max 60 000). @default 30000
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// When to consider navigation complete. @default "domcontentloaded"
    #[doc(alias = "waitUntil")]
    #[inline]
    pub fn wait_until(mut self, wait_until: impl Into<BrowserRunLifecycleEventOrMany>) -> Self {
        self.wait_until = Some(wait_until.into());
        self
    }

    /// The member `referer`.
    #[inline]
    pub fn referer(mut self, referer: impl Into<String>) -> Self {
        self.referer = Some(referer.into());
        self
    }

    /// The member `referrerPolicy`.
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn referrer_policy(mut self, referrer_policy: impl Into<String>) -> Self {
        self.referrer_policy = Some(referrer_policy.into());
        self
    }
}

impl rt::Encode for BrowserRunBaseOptionsGotoOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.optional(&self.timeout, |pack, x| pack.milliseconds(x));
        pack.put(&self.wait_until);
        pack.put(&self.referer);
        pack.put(&self.referrer_policy);
    }
}

impl rt::Decode for BrowserRunBaseOptionsGotoOptions {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let timeout = r.optional(|r| r.milliseconds());
        let wait_until = r.get();
        let referer = r.get();
        let referrer_policy = r.get();
        Ok(Self {
            timeout: timeout?,
            wait_until: wait_until?,
            referer: referer?,
            referrer_policy: referrer_policy?,
        })
    }
}
