//! `WorkflowInstance`: The interface [`WorkflowInstance`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    InstanceStatus, WorkflowInstanceRestartOptions, WorkflowInstanceSubscribeOptions,
    WorkflowInstanceSubscription, WorkflowInstanceTerminateOptions, WorkflowSentEvent,
};
use crate::rt::{self, Js, Promise};

/// The interface [`WorkflowInstance`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[repr(transparent)]
pub struct WorkflowInstance(Js);

rt::handle_type!(WorkflowInstance: Js);

impl WorkflowInstance {
    /// The attribute [`id`](https://developers.cloudflare.com/workflows/build/workers-api/).
    #[inline]
    pub fn id(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_id(self.raw()) }))
    }

    /// Pause the instance.
    #[inline]
    pub fn pause(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_pause(self.raw(), slot) })
    }

    /// Resume the instance. If it is already running, an error will be thrown.
    #[inline]
    pub fn resume(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_resume(self.raw(), slot) })
    }

    /// Terminate the instance. If it is errored, terminated or complete, an error will be thrown.
    #[inline]
    pub fn terminate(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_terminate(self.raw(), slot) })
    }

    /// Terminate the instance. If it is errored, terminated or complete, an error will be thrown.
    ///
    /// # Arguments
    ///
    /// - `options`: Options for termination, including whether registered rollback handlers should run.
    #[doc(alias = "terminate")]
    #[inline]
    pub fn terminate_with(&self, options: &WorkflowInstanceTerminateOptions) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_terminate_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Restart the instance. Optionally restart from a specific step, preserving
    /// cached results for all steps before it.
    #[inline]
    pub fn restart(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_restart(self.raw(), slot) })
    }

    /// Restart the instance. Optionally restart from a specific step, preserving
    /// cached results for all steps before it.
    ///
    /// # Arguments
    ///
    /// - `options`: Options for the restart, including an optional step to restart from.
    #[doc(alias = "restart")]
    #[inline]
    pub fn restart_with(&self, options: &WorkflowInstanceRestartOptions) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_restart_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Delete the instance and its stored state.
    #[inline]
    pub fn delete(&self) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_delete(self.raw(), slot) })
    }

    /// Returns the current status of the instance.
    #[inline]
    pub fn status(&self) -> Promise<InstanceStatus> {
        rt::promise(|slot| unsafe { sys::js_status(self.raw(), slot) })
    }

    /// Send an event to this instance.
    #[doc(alias = "sendEvent")]
    #[inline]
    pub fn send_event(&self, argument_1: &WorkflowSentEvent) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.put(argument_1);
        rt::promise(|slot| unsafe {
            sys::js_send_event(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Subscribe to events emitted by this instance.
    #[inline]
    pub fn subscribe(&self) -> Promise<WorkflowInstanceSubscription> {
        rt::promise(|slot| unsafe { sys::js_subscribe(self.raw(), slot) })
    }

    /// Subscribe to events emitted by this instance.
    #[doc(alias = "subscribe")]
    #[inline]
    pub fn subscribe_with(
        &self,
        options: &WorkflowInstanceSubscribeOptions,
    ) -> Promise<WorkflowInstanceSubscription> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        if let Some(error) = pack.refused() {
            return rt::promise_failed(error);
        }
        rt::promise(|slot| unsafe {
            sys::js_subscribe_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:workflows";
        "WorkflowInstance.id" => fn js_id(this: RawHandle) -> i32;
        "WorkflowInstance.pause" => fn js_pause(this: RawHandle, slot: Slot);
        "WorkflowInstance.resume" => fn js_resume(this: RawHandle, slot: Slot);
        "WorkflowInstance.terminate" => fn js_terminate(this: RawHandle, slot: Slot);
        "WorkflowInstance.terminate:with" => fn js_terminate_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "WorkflowInstance.restart" => fn js_restart(this: RawHandle, slot: Slot);
        "WorkflowInstance.restart:with" => fn js_restart_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "WorkflowInstance.delete" => fn js_delete(this: RawHandle, slot: Slot);
        "WorkflowInstance.status" => fn js_status(this: RawHandle, slot: Slot);
        "WorkflowInstance.sendEvent" => fn js_send_event(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "WorkflowInstance.subscribe" => fn js_subscribe(this: RawHandle, slot: Slot);
        "WorkflowInstance.subscribe:with" => fn js_subscribe_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
