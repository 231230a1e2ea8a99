//! `TailStream.JsRpcEventInfo`: The dictionary [`TailStream.JsRpcEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.JsRpcEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"jsrpc"`.
#[doc(alias = "TailStream.JsRpcEventInfo")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(constant(type = "jsrpc"))]
#[non_exhaustive]
pub struct TailStreamJsRpcEventInfo {}

impl TailStreamJsRpcEventInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Encode for TailStreamJsRpcEventInfo {
    #[inline]
    fn encode<'a>(&'a self, _: &mut rt::Pack<'a>) {}
}

impl rt::Decode for TailStreamJsRpcEventInfo {
    #[inline]
    fn decode(_: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {})
    }
}
