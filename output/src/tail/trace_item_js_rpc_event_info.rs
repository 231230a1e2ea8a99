//! `TraceItemJsRpcEventInfo`: The dictionary `TraceItemJsRpcEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TraceItemJsRpcEventInfo`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TraceItemJsRpcEventInfo {
    /// The member `rpcMethod`.
    #[doc(alias = "rpcMethod")]
    pub rpc_method: String,
}

impl TraceItemJsRpcEventInfo {
    /// A `TraceItemJsRpcEventInfo` with all that it has.
    pub fn new(rpc_method: impl Into<String>) -> Self {
        Self { rpc_method: rpc_method.into() }
    }
}

impl rt::Encode for TraceItemJsRpcEventInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.rpc_method);
    }
}

impl rt::Decode for TraceItemJsRpcEventInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { rpc_method: r.get()? })
    }
}
