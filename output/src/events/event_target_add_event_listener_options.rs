//! `EventTargetAddEventListenerOptions`: The dictionary [`EventTargetAddEventListenerOptions`](https://developer.mozilla.org/docs/Web/API/EventTarget).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AbortSignal;
use crate::rt;

/// The dictionary [`EventTargetAddEventListenerOptions`](https://developer.mozilla.org/docs/Web/API/EventTarget).
#[derive(Clone, Debug, Default)]
pub struct EventTargetAddEventListenerOptions {
    capture: Option<bool>,
    passive: Option<bool>,
    once: Option<bool>,
    signal: Option<AbortSignal>,
}

impl EventTargetAddEventListenerOptions {
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

    /// The member `passive`.
    #[inline]
    pub fn passive(mut self, passive: bool) -> Self {
        self.passive = Some(passive);
        self
    }

    /// The member `once`.
    #[inline]
    pub fn once(mut self, once: bool) -> Self {
        self.once = Some(once);
        self
    }

    /// The member `signal`.
    #[inline]
    pub fn signal(mut self, signal: AbortSignal) -> Self {
        self.signal = Some(signal);
        self
    }
}

impl rt::Encode for EventTargetAddEventListenerOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.capture);
        pack.put(&self.passive);
        pack.put(&self.once);
        pack.put(&self.signal);
    }
}
