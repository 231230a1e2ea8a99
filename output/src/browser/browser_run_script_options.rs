//! `BrowserRunScriptOptions`: Options for `script()`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use super::BrowserRunScriptLibrary;
use crate::rt;

/// Options for `script()`.
#[derive(Clone, Debug, Default)]
pub struct BrowserRunScriptOptions {
    library: Option<BrowserRunScriptLibrary>,
    timeout: Option<Duration>,
    keep_alive: Option<Duration>,
    lab: Option<bool>,
    recording: Option<bool>,
}

impl BrowserRunScriptOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Library whose objects are passed to the script. Omit it for raw CDP.
    #[inline]
    pub fn library(mut self, library: BrowserRunScriptLibrary) -> Self {
        self.library = Some(library);
        self
    }

    /// Maximum run time of the script in milliseconds, not counting browser
    /// acquisition. Between 1 and 120000.
    ///
    /// Defaults to `60000`.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long the session stays open without activity after the run, in
    /// milliseconds. Between 10000 and 1200000.
    ///
    /// Defaults to `60000`.
    #[doc(alias = "keepAlive")]
    #[inline]
    pub fn keep_alive(mut self, keep_alive: Duration) -> Self {
        self.keep_alive = Some(keep_alive);
        self
    }

    /// Use the experimental pool, whose browsers enable Chrome features before
    /// they reach stable Chrome.
    ///
    /// Defaults to `false`.
    #[inline]
    pub fn lab(mut self, lab: bool) -> Self {
        self.lab = Some(lab);
        self
    }

    /// Record the browser session. @default false
    #[inline]
    pub fn recording(mut self, recording: bool) -> Self {
        self.recording = Some(recording);
        self
    }
}

impl rt::Encode for BrowserRunScriptOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.library);
        pack.optional(&self.timeout, |pack, x| pack.milliseconds(x));
        pack.optional(&self.keep_alive, |pack, x| pack.milliseconds(x));
        pack.put(&self.lab);
        pack.put(&self.recording);
    }
}
