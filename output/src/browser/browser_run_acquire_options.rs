//! `BrowserRunAcquireOptions`: Options for acquiring a new browser session.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;
use std::time::Duration;

use super::BrowserRunAcquireGuardrails;
use crate::rt;

/// Options for acquiring a new browser session.
#[derive(Clone, Debug, Default)]
pub struct BrowserRunAcquireOptions {
    keep_alive: Option<Duration>,
    recording: Option<bool>,
    location: Option<String>,
    outbound_by_host: Option<HashMap<String, crate::rpc::Fetcher>>,
    guardrails: Option<BrowserRunAcquireGuardrails>,
    targets: Option<bool>,
    live_view_url_expires_in: Option<Duration>,
}

impl BrowserRunAcquireOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Idle session lifetime in milliseconds.
    #[doc(alias = "keepAlive")]
    #[inline]
    pub fn keep_alive(mut self, keep_alive: Duration) -> Self {
        self.keep_alive = Some(keep_alive);
        self
    }

    /// Record the browser session.
    #[inline]
    pub fn recording(mut self, recording: bool) -> Self {
        self.recording = Some(recording);
        self
    }

    /// Geoegress hint as an ISO-3166 alpha-2 country code.
    #[inline]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Map hostnames to caller-provided Workers that handle outbound requests.
    #[doc(alias = "outboundByHost")]
    #[inline]
    pub fn outbound_by_host(
        mut self,
        outbound_by_host: HashMap<String, crate::rpc::Fetcher>,
    ) -> Self {
        self.outbound_by_host = Some(outbound_by_host);
        self
    }

    /// Session-scoped network guardrails.
    #[inline]
    pub fn guardrails(mut self, guardrails: BrowserRunAcquireGuardrails) -> Self {
        self.guardrails = Some(guardrails);
        self
    }

    /// Include the session's DevTools targets in the result.
    #[inline]
    pub fn targets(mut self, targets: bool) -> Self {
        self.targets = Some(targets);
        self
    }

    /// Lifetime of target live-view URLs in milliseconds.
    #[doc(alias = "liveViewUrlExpiresInMs")]
    #[inline]
    pub fn live_view_url_expires_in(mut self, live_view_url_expires_in: Duration) -> Self {
        self.live_view_url_expires_in = Some(live_view_url_expires_in);
        self
    }
}

impl rt::Encode for BrowserRunAcquireOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.optional(&self.keep_alive, |pack, x| pack.milliseconds(x));
        pack.put(&self.recording);
        pack.put(&self.location);
        pack.put(&self.outbound_by_host);
        pack.put(&self.guardrails);
        pack.put(&self.targets);
        pack.optional(&self.live_view_url_expires_in, |pack, x| pack.milliseconds(x));
    }
}
