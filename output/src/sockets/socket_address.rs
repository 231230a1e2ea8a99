//! `SocketAddress`: The dictionary [`SocketAddress`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`SocketAddress`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
#[derive(Clone, Debug)]
pub struct SocketAddress {
    hostname: String,
    port: u16,
}

impl SocketAddress {
    /// With all that there is.
    #[inline]
    pub fn new(hostname: impl Into<String>, port: u16) -> Self {
        Self { hostname: hostname.into(), port }
    }
}

impl rt::Encode for SocketAddress {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.hostname);
        pack.put(&self.port);
    }
}
