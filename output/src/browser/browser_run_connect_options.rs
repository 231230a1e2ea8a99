//! `BrowserRunConnectOptions`: Options for connecting to an already-acquired browser session.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Options for connecting to an already-acquired browser session.
#[derive(Clone, Debug, Default)]
pub struct BrowserRunConnectOptions {
    target_id: Option<String>,
}

impl BrowserRunConnectOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Connect to a specific page target instead of the browser-level CDP endpoint.
    #[doc(alias = "targetId")]
    #[inline]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }
}

impl rt::Encode for BrowserRunConnectOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.target_id);
    }
}
