//! `WebSocketPairResult`: The dictionary `WebSocketPairResult`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::WebSocket;
use crate::rt::{self, Result};

/// The dictionary `WebSocketPairResult`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WebSocketPairResult {
    /// The member `0`.
    #[doc(alias = "0")]
    pub n0: WebSocket,
    /// The member `1`.
    #[doc(alias = "1")]
    pub n1: WebSocket,
}

impl rt::Decode for WebSocketPairResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let n0 = r.get();
        let n1 = r.get();
        Ok(Self { n0: n0?, n1: n1? })
    }
}
