//! `WebSocketAcceptOptions`: The dictionary [`WebSocketAcceptOptions`](https://developers.cloudflare.com/workers/runtime-apis/websockets/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`WebSocketAcceptOptions`](https://developers.cloudflare.com/workers/runtime-apis/websockets/).
#[derive(Clone, Debug, Default)]
pub struct WebSocketAcceptOptions {
    allow_half_open: Option<bool>,
}

impl WebSocketAcceptOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// When set to `true`, receiving a server-initiated WebSocket Close frame will not
    /// automatically send a reciprocal Close frame, leaving the connection in a half-open
    /// state. This is useful for proxying scenarios where you need to coordinate closing
    /// both sides independently. Defaults to `false` when the
    /// `no_web_socket_half_open_by_default` compatibility flag is enabled.
    #[doc(alias = "allowHalfOpen")]
    #[inline]
    pub fn allow_half_open(mut self, allow_half_open: bool) -> Self {
        self.allow_half_open = Some(allow_half_open);
        self
    }
}

impl rt::Encode for WebSocketAcceptOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.allow_half_open);
    }
}
