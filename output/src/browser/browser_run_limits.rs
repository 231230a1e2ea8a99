//! `BrowserRunLimits`: Account browser-session and browser-time limits.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use super::BrowserRunLimitsActiveSession;
use crate::rt::{self, Result};

/// Account browser-session and browser-time limits.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunLimits {
    /// The member `activeSessions`.
    #[doc(alias = "activeSessions")]
    pub active_sessions: Vec<BrowserRunLimitsActiveSession>,
    /// The member `maxConcurrentSessions`.
    #[doc(alias = "maxConcurrentSessions")]
    pub max_concurrent_sessions: u32,
    /// The member `allowedBrowserAcquisitions`.
    #[doc(alias = "allowedBrowserAcquisitions")]
    pub allowed_browser_acquisitions: u32,
    /// The member `timeUntilNextAllowedBrowserAcquisition`.
    #[doc(alias = "timeUntilNextAllowedBrowserAcquisition")]
    pub time_until_next_allowed_browser_acquisition: Duration,
    /// The member `usedBrowserTimeSeconds`.
    #[doc(alias = "usedBrowserTimeSeconds")]
    pub used_browser_time: Option<Duration>,
}

impl rt::Decode for BrowserRunLimits {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            active_sessions: r.get()?,
            max_concurrent_sessions: r.get()?,
            allowed_browser_acquisitions: r.get()?,
            time_until_next_allowed_browser_acquisition: r.milliseconds()?,
            used_browser_time: r.optional(|r| r.seconds())?,
        })
    }
}
