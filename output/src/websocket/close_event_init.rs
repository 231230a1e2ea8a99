//! `CloseEventInit`: The dictionary [`CloseEventInit`](https://developers.cloudflare.com/workers/runtime-apis/websockets/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`CloseEventInit`](https://developers.cloudflare.com/workers/runtime-apis/websockets/).
#[derive(Clone, Debug, Default)]
pub struct CloseEventInit {
    bubbles: Option<bool>,
    cancelable: Option<bool>,
    composed: Option<bool>,
    code: Option<u16>,
    reason: Option<String>,
    was_clean: Option<bool>,
}

impl CloseEventInit {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `bubbles`.
    #[inline]
    pub fn bubbles(mut self, bubbles: bool) -> Self {
        self.bubbles = Some(bubbles);
        self
    }

    /// The member `cancelable`.
    #[inline]
    pub fn cancelable(mut self, cancelable: bool) -> Self {
        self.cancelable = Some(cancelable);
        self
    }

    /// The member `composed`.
    #[inline]
    pub fn composed(mut self, composed: bool) -> Self {
        self.composed = Some(composed);
        self
    }

    /// The member `code`.
    #[inline]
    pub fn code(mut self, code: u16) -> Self {
        self.code = Some(code);
        self
    }

    /// The member `reason`.
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// The member `wasClean`.
    #[doc(alias = "wasClean")]
    #[inline]
    pub fn was_clean(mut self, was_clean: bool) -> Self {
        self.was_clean = Some(was_clean);
        self
    }
}

impl rt::Encode for CloseEventInit {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.bubbles);
        pack.put(&self.cancelable);
        pack.put(&self.composed);
        pack.put(&self.code);
        pack.put(&self.reason);
        pack.put(&self.was_clean);
    }
}
