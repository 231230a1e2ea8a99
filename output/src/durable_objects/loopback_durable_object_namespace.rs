//! `LoopbackDurableObjectNamespace`: The interface [`LoopbackDurableObjectNamespace`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::DurableObjectNamespace;
use crate::rt;

/// The interface [`LoopbackDurableObjectNamespace`](https://developers.cloudflare.com/durable-objects/api/).
#[repr(transparent)]
pub struct LoopbackDurableObjectNamespace(DurableObjectNamespace);

rt::handle_type!(LoopbackDurableObjectNamespace: DurableObjectNamespace);
