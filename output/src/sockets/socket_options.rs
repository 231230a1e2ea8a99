//! `SocketOptions`: The dictionary [`SocketOptions`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`SocketOptions`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
#[derive(Clone, Debug, Default)]
pub struct SocketOptions {
    secure_transport: Option<String>,
    allow_half_open: Option<bool>,
    high_water_mark: Option<i64>,
}

impl SocketOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `secureTransport`.
    #[doc(alias = "secureTransport")]
    #[inline]
    pub fn secure_transport(mut self, secure_transport: impl Into<String>) -> Self {
        self.secure_transport = Some(secure_transport.into());
        self
    }

    /// The member `allowHalfOpen`.
    #[doc(alias = "allowHalfOpen")]
    #[inline]
    pub fn allow_half_open(mut self, allow_half_open: bool) -> Self {
        self.allow_half_open = Some(allow_half_open);
        self
    }

    /// The member `highWaterMark`.
    #[doc(alias = "highWaterMark")]
    #[inline]
    pub fn high_water_mark(mut self, high_water_mark: i64) -> Self {
        self.high_water_mark = Some(high_water_mark);
        self
    }
}

impl rt::Encode for SocketOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.secure_transport);
        pack.put(&self.allow_half_open);
        pack.optional(&self.high_water_mark, |pack, x| pack.bigint(*x));
    }
}
