//! `EventTargetEventListenerOptions`: The dictionary [`EventTargetEventListenerOptions`](https://developer.mozilla.org/docs/Web/API/EventTarget).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`EventTargetEventListenerOptions`](https://developer.mozilla.org/docs/Web/API/EventTarget).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct EventTargetEventListenerOptions {
    /// The member `capture`.
    pub capture: Option<bool>,
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
