//! `WebSocketEventMap`: The dictionary [`WebSocketEventMap`](https://developers.cloudflare.com/workers/runtime-apis/websockets/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::CloseEvent;
use crate::{FromJs, IntoJs};

/// The dictionary [`WebSocketEventMap`](https://developers.cloudflare.com/workers/runtime-apis/websockets/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct WebSocketEventMap {
    /// The member `close`.
    pub close: CloseEvent,
    /// The member `message`.
    pub message: crate::events::MessageEvent,
    /// The member `open`.
    pub open: crate::events::Event,
    /// The member `error`.
    pub error: crate::events::ErrorEvent,
}

impl WebSocketEventMap {
    /// With all that there is.
    #[inline]
    pub fn new(
        close: CloseEvent,
        message: crate::events::MessageEvent,
        open: crate::events::Event,
        error: crate::events::ErrorEvent,
    ) -> Self {
        Self { close, message, open, error }
    }
}
