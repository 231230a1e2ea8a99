//! `CloudflareWorkersModule.WorkerEntrypoint`: The interface [`CloudflareWorkersModule.WorkerEntrypoint`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::RpcWorkerEntrypointBranded;
use crate::rt;

/// The interface [`CloudflareWorkersModule.WorkerEntrypoint`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
#[doc(alias = "CloudflareWorkersModule.WorkerEntrypoint")]
#[repr(transparent)]
pub struct WorkerEntrypoint(RpcWorkerEntrypointBranded);

rt::handle_type!(WorkerEntrypoint: RpcWorkerEntrypointBranded);
