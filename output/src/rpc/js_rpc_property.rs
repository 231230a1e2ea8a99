//! `JsRpcProperty`: The interface [`JsRpcProperty`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`JsRpcProperty`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
///
/// It can be awaited, as in JavaScript.
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[repr(transparent)]
pub struct JsRpcProperty(Js);

rt::handle_type!(JsRpcProperty: Js);

#[cfg(feature = "experimental")]
rt::into_future!(JsRpcProperty: Js);
