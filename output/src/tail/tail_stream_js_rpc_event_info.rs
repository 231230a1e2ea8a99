//! `TailStream.JsRpcEventInfo`: The dictionary [`TailStream.JsRpcEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

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
