//! `SocketInfo`: The dictionary [`SocketInfo`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`SocketInfo`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SocketInfo {
    /// The member `remoteAddress`.
    #[doc(alias = "remoteAddress")]
    pub remote_address: Option<String>,
    /// The member `localAddress`.
    #[doc(alias = "localAddress")]
    pub local_address: Option<String>,
}

impl rt::Decode for SocketInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { remote_address: r.get()?, local_address: r.get()? })
    }
}
