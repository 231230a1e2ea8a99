//! `SocketOptions`: The dictionary `SocketOptions`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/sockets.jsonc`.

use super::SocketOptionsHighWaterMark;
use crate::rt;

/// The dictionary `SocketOptions`.
#[derive(Clone, Debug)]
pub struct SocketOptions {
    secure_transport: Option<String>,
    allow_half_open: bool,
    high_water_mark: Option<SocketOptionsHighWaterMark>,
}

impl SocketOptions {
    /// A `SocketOptions` with what it must have.
    pub fn new(allow_half_open: bool) -> Self {
        Self { secure_transport: None, allow_half_open, high_water_mark: None }
    }

    /// The member `secureTransport`.
    #[doc(alias = "secureTransport")]
    pub fn secure_transport(mut self, secure_transport: impl Into<String>) -> Self {
        self.secure_transport = Some(secure_transport.into());
        self
    }

    /// The member `highWaterMark`.
    #[doc(alias = "highWaterMark")]
    pub fn high_water_mark(
        mut self,
        high_water_mark: impl Into<SocketOptionsHighWaterMark>,
    ) -> Self {
        self.high_water_mark = Some(high_water_mark.into());
        self
    }
}

impl rt::Encode for SocketOptions {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.secure_transport);
        pack.put(&self.allow_half_open);
        pack.put(&self.high_water_mark);
    }
}
