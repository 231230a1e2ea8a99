//! `TraceItemConnectEventInfo`: The interface [`TraceItemConnectEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`TraceItemConnectEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[repr(transparent)]
pub struct TraceItemConnectEventInfo(Js);

rt::handle_type!(TraceItemConnectEventInfo: Js);
