//! `BrowserRunLiveViewOptions`: Options for minting a live-view link.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use super::{BrowserRunConnectionGuardrails, BrowserRunLiveViewMode};
use crate::rt;

/// Options for minting a live-view link.
#[derive(Clone, Debug, Default)]
pub struct BrowserRunLiveViewOptions {
    mode: Option<BrowserRunLiveViewMode>,
    target_id: Option<String>,
    expires_in: Option<Duration>,
    guardrails: Option<BrowserRunConnectionGuardrails>,
}

impl BrowserRunLiveViewOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `mode`.
    #[inline]
    pub fn mode(mut self, mode: BrowserRunLiveViewMode) -> Self {
        self.mode = Some(mode);
        self
    }

    /// The member `targetId`.
    #[doc(alias = "targetId")]
    #[inline]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// The member `expiresInMs`.
    #[doc(alias = "expiresInMs")]
    #[inline]
    pub fn expires_in(mut self, expires_in: Duration) -> Self {
        self.expires_in = Some(expires_in);
        self
    }

    /// The member `guardrails`.
    #[inline]
    pub fn guardrails(mut self, guardrails: BrowserRunConnectionGuardrails) -> Self {
        self.guardrails = Some(guardrails);
        self
    }
}

impl rt::Encode for BrowserRunLiveViewOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.mode);
        pack.put(&self.target_id);
        pack.optional(&self.expires_in, |pack, x| pack.milliseconds(x));
        pack.put(&self.guardrails);
    }
}
