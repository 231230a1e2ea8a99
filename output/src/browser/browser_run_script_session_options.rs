//! `BrowserRunScriptSessionOptions`: Options for `scriptInSession()`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use super::BrowserRunScriptLibrary;
use crate::rt;

/// Options for `scriptInSession()`.
#[derive(Clone, Debug, Default)]
pub struct BrowserRunScriptSessionOptions {
    library: Option<BrowserRunScriptLibrary>,
    timeout: Option<Duration>,
    target_id: Option<String>,
}

impl BrowserRunScriptSessionOptions {
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

    /// Maximum run time of the script in milliseconds. Between 1 and 120000.
    ///
    /// Defaults to `60000`.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Page target the script attaches to, such as the `cf-browser-target-id`
    /// header returned by `script()`. Defaults to the session's first page.
    #[doc(alias = "targetId")]
    #[inline]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }
}

impl rt::Encode for BrowserRunScriptSessionOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.library);
        pack.optional(&self.timeout, |pack, x| pack.milliseconds(x));
        pack.put(&self.target_id);
    }
}
