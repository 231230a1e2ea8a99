//! `EventTargetEventListenerOptions`: The dictionary [`EventTargetEventListenerOptions`](https://developer.mozilla.org/docs/Web/API/EventTarget).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`EventTargetEventListenerOptions`](https://developer.mozilla.org/docs/Web/API/EventTarget).
#[derive(Clone, Debug, Default)]
pub struct EventTargetEventListenerOptions {
    capture: Option<bool>,
}

impl EventTargetEventListenerOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `capture`.
    #[inline]
    pub fn capture(mut self, capture: bool) -> Self {
        self.capture = Some(capture);
        self
    }
}

impl rt::Encode for EventTargetEventListenerOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.capture);
    }
}
