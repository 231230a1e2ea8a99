//! `BrowserRunConnection`: Connection capability returned by `connectSession()` and `launch()`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BrowserRunDevToolsTarget;
use crate::rt::{self, Result};

/// Connection capability returned by `connectSession()` and `launch()`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunConnection {
    /// The member `sessionId`.
    #[doc(alias = "sessionId")]
    pub session_id: String,
    /// A session-pinned Fetcher. Use its `fetch()` method for a WebSocket upgrade.
    #[doc(alias = "webSocket")]
    pub web_socket: crate::rpc::Fetcher,
    /// The member `targets`.
    pub targets: Option<Vec<BrowserRunDevToolsTarget>>,
}

impl rt::Decode for BrowserRunConnection {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let session_id = r.get();
        let web_socket = r.get();
        let targets = r.get();
        Ok(Self { session_id: session_id?, web_socket: web_socket?, targets: targets? })
    }
}
