//! `DurableObjectClass`: The interface [`DurableObjectClass`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`DurableObjectClass`](https://developers.cloudflare.com/durable-objects/api/).
#[repr(transparent)]
pub struct DurableObjectClass(Js);

rt::handle_type!(DurableObjectClass: Js);
