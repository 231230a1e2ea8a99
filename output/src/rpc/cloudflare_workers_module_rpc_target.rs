//! `CloudflareWorkersModule.RpcTarget`: The interface `CloudflareWorkersModule.RpcTarget`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/rpc.jsonc`.

use super::RpcRpcTargetBranded;
use crate::rt;

/// The interface `CloudflareWorkersModule.RpcTarget`.
#[doc(alias = "CloudflareWorkersModule.RpcTarget")]
#[repr(transparent)]
pub struct CloudflareWorkersModuleRpcTarget(RpcRpcTargetBranded);

rt::handle_type!(CloudflareWorkersModuleRpcTarget: RpcRpcTargetBranded);
