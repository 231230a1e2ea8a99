//! `CloudflareWorkersModule.RpcTarget`: The interface [`CloudflareWorkersModule.RpcTarget`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::RpcTargetBranded;
use crate::rt;

/// The interface [`CloudflareWorkersModule.RpcTarget`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
#[doc(alias = "CloudflareWorkersModule.RpcTarget")]
#[repr(transparent)]
pub struct RpcTarget(RpcTargetBranded);

rt::handle_type!(RpcTarget: RpcTargetBranded);
