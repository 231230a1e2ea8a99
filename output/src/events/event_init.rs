//! `EventInit`: The dictionary [`EventInit`](https://developer.mozilla.org/docs/Web/API/EventTarget).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`EventInit`](https://developer.mozilla.org/docs/Web/API/EventTarget).
#[derive(Clone, Debug, Default)]
pub struct EventInit {
    bubbles: Option<bool>,
    cancelable: Option<bool>,
    composed: Option<bool>,
}

impl EventInit {
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
}

impl rt::Encode for EventInit {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.bubbles);
        pack.put(&self.cancelable);
        pack.put(&self.composed);
    }
}
