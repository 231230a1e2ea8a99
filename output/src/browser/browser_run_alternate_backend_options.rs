//! `BrowserRunAlternateBackendOptions`: Backend selection for quick actions.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// Backend selection for quick actions.
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BrowserRunAlternateBackendOptions {
    /// Render with an alternate browser backend instead of the default one.
    pub browser: Option<String>,
}

impl BrowserRunAlternateBackendOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Render with an alternate browser backend instead of the default one.
    #[inline]
    pub fn browser(mut self, browser: impl Into<String>) -> Self {
        self.browser = Some(browser.into());
        self
    }
}
