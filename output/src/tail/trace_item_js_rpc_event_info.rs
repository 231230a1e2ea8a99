//! `TraceItemJsRpcEventInfo`: The dictionary [`TraceItemJsRpcEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TraceItemJsRpcEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TraceItemJsRpcEventInfo {
    /// The member `rpcMethod`.
    #[doc(alias = "rpcMethod")]
    pub rpc_method: String,
}

impl TraceItemJsRpcEventInfo {
    /// With all that there is.
    #[inline]
    pub fn new(rpc_method: impl Into<String>) -> Self {
        Self { rpc_method: rpc_method.into() }
    }
}

impl rt::Encode for TraceItemJsRpcEventInfo {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.rpc_method);
    }
}

impl rt::Decode for TraceItemJsRpcEventInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { rpc_method: r.get()? })
    }
}
