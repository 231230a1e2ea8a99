//! `MessagePortPostMessageOptions`: The dictionary [`MessagePortPostMessageOptions`](https://developer.mozilla.org/docs/Web/API/EventTarget).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The dictionary [`MessagePortPostMessageOptions`](https://developer.mozilla.org/docs/Web/API/EventTarget).
#[derive(Clone, Debug, Default)]
pub struct MessagePortPostMessageOptions {
    transfer: Option<Vec<Js>>,
}

impl MessagePortPostMessageOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `transfer`.
    #[inline]
    pub fn transfer(mut self, transfer: Vec<Js>) -> Self {
        self.transfer = Some(transfer);
        self
    }
}

impl rt::Encode for MessagePortPostMessageOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.transfer);
    }
}
