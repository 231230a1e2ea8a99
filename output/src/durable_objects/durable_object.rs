//! `CloudflareWorkersModule.DurableObject`: The interface [`CloudflareWorkersModule.DurableObject`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The interface [`CloudflareWorkersModule.DurableObject`](https://developers.cloudflare.com/durable-objects/api/).
#[doc(alias = "CloudflareWorkersModule.DurableObject")]
#[repr(transparent)]
pub struct DurableObject(crate::rpc::RpcDurableObjectBranded);

rt::handle_type!(DurableObject: crate::rpc::RpcDurableObjectBranded);
