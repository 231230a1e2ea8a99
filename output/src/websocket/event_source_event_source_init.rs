//! `EventSourceEventSourceInit`: The dictionary [`EventSourceEventSourceInit`](https://developers.cloudflare.com/workers/runtime-apis/websockets/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`EventSourceEventSourceInit`](https://developers.cloudflare.com/workers/runtime-apis/websockets/).
#[derive(Clone, Debug, Default)]
pub struct EventSourceEventSourceInit {
    with_credentials: Option<bool>,
    fetcher: Option<crate::rpc::Fetcher>,
}

impl EventSourceEventSourceInit {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `withCredentials`.
    #[doc(alias = "withCredentials")]
    #[inline]
    pub fn with_credentials(mut self, with_credentials: bool) -> Self {
        self.with_credentials = Some(with_credentials);
        self
    }

    /// The member `fetcher`.
    #[inline]
    pub fn fetcher(mut self, fetcher: crate::rpc::Fetcher) -> Self {
        self.fetcher = Some(fetcher);
        self
    }
}

impl rt::Encode for EventSourceEventSourceInit {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.with_credentials);
        pack.put(&self.fetcher);
    }
}
