//! `TlsOptions`: The dictionary [`TlsOptions`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`TlsOptions`](https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/).
#[derive(Clone, Debug, Default)]
pub struct TlsOptions {
    expected_server_hostname: Option<String>,
}

impl TlsOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `expectedServerHostname`.
    #[doc(alias = "expectedServerHostname")]
    #[inline]
    pub fn expected_server_hostname(mut self, expected_server_hostname: impl Into<String>) -> Self {
        self.expected_server_hostname = Some(expected_server_hostname.into());
        self
    }
}

impl rt::Encode for TlsOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.expected_server_hostname);
    }
}
