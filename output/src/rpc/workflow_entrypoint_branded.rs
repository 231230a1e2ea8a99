//! `Rpc.WorkflowEntrypointBranded`: The interface [`Rpc.WorkflowEntrypointBranded`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`Rpc.WorkflowEntrypointBranded`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
#[doc(alias = "Rpc.WorkflowEntrypointBranded")]
#[repr(transparent)]
pub struct WorkflowEntrypointBranded(Js);

rt::handle_type!(WorkflowEntrypointBranded: Js);
