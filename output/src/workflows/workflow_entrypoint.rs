//! `CloudflareWorkersModule.WorkflowEntrypoint`: The interface [`CloudflareWorkersModule.WorkflowEntrypoint`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{WorkflowEvent, WorkflowStep};
use crate::rt::{self, Js, Promise};

/// The interface [`CloudflareWorkersModule.WorkflowEntrypoint`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[doc(alias = "CloudflareWorkersModule.WorkflowEntrypoint")]
#[repr(transparent)]
pub struct WorkflowEntrypoint(crate::rpc::RpcWorkflowEntrypointBranded);

rt::handle_type!(WorkflowEntrypoint: crate::rpc::RpcWorkflowEntrypointBranded);

impl WorkflowEntrypoint {
    /// Calls [`CloudflareWorkersModule.WorkflowEntrypoint.run`](https://developers.cloudflare.com/workflows/build/workers-api/).
    #[inline]
    pub fn run(&self, event: &WorkflowEvent, step: &WorkflowStep) -> Promise<Js> {
        let mut pack = rt::Pack::new();
        pack.put(event);
        rt::promise(|slot| unsafe {
            sys::js_run(self.raw(), step.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:workflows";
        "CloudflareWorkersModule.WorkflowEntrypoint.run" => fn js_run(
            this: RawHandle,
            step: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
