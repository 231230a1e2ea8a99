//! `MessageEventInit`: The dictionary [`MessageEventInit`](https://developer.mozilla.org/docs/Web/API/EventTarget).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::MessagePort;
use crate::rt::{self, IntoJs, Js};

/// The dictionary [`MessageEventInit`](https://developer.mozilla.org/docs/Web/API/EventTarget).
#[derive(Clone, Debug, Default)]
pub struct MessageEventInit {
    bubbles: Option<bool>,
    cancelable: Option<bool>,
    composed: Option<bool>,
    data: Option<Js>,
    origin: Option<String>,
    last_event_id: Option<String>,
    source: Option<MessagePort>,
    ports: Option<Vec<MessagePort>>,
}

impl MessageEventInit {
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

    /// The member `data`.
    #[inline]
    pub fn data(mut self, data: impl IntoJs) -> Self {
        self.data = Some(data.into_js());
        self
    }

    /// The member `origin`.
    #[inline]
    pub fn origin(mut self, origin: impl Into<String>) -> Self {
        self.origin = Some(origin.into());
        self
    }

    /// The member `lastEventId`.
    #[doc(alias = "lastEventId")]
    #[inline]
    pub fn last_event_id(mut self, last_event_id: impl Into<String>) -> Self {
        self.last_event_id = Some(last_event_id.into());
        self
    }

    /// The member `source`.
    #[inline]
    pub fn source(mut self, source: MessagePort) -> Self {
        self.source = Some(source);
        self
    }

    /// The member `ports`.
    #[inline]
    pub fn ports(mut self, ports: Vec<MessagePort>) -> Self {
        self.ports = Some(ports);
        self
    }
}

impl rt::Encode for MessageEventInit {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.bubbles);
        pack.put(&self.cancelable);
        pack.put(&self.composed);
        pack.put(&self.data);
        pack.put(&self.origin);
        pack.put(&self.last_event_id);
        pack.put(&self.source);
        pack.put(&self.ports);
    }
}
