//! `TestController`: The interface [`TestController`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`TestController`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
#[repr(transparent)]
pub struct TestController(Js);

rt::handle_type!(TestController: Js);
