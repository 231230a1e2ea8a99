//! `BrowserRunTargetOptions`: Options shared by DevTools target-listing and target-creation methods.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt;

/// Options shared by DevTools target-listing and target-creation methods.
#[derive(Clone, Debug, Default)]
pub struct BrowserRunTargetOptions {
    live_view_url_expires_in: Option<Duration>,
}

impl BrowserRunTargetOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `liveViewUrlExpiresInMs`.
    #[doc(alias = "liveViewUrlExpiresInMs")]
    #[inline]
    pub fn live_view_url_expires_in(mut self, live_view_url_expires_in: Duration) -> Self {
        self.live_view_url_expires_in = Some(live_view_url_expires_in);
        self
    }
}

impl rt::Encode for BrowserRunTargetOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.optional(&self.live_view_url_expires_in, |pack, x| pack.milliseconds(x));
    }
}
