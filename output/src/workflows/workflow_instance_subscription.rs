//! `WorkflowInstanceSubscription`: A disposable subscription to a Workflow instance's events.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::WorkflowInstanceEvent;
use crate::rt::{self, Disposable, Promise};

/// A disposable subscription to a Workflow instance's events.
///
/// Dropping its last owner disposes of it.
///
/// [Documentation](https://developers.cloudflare.com/workflows/build/workers-api/)
#[repr(transparent)]
pub struct WorkflowInstanceSubscription(Disposable);

rt::handle_type!(WorkflowInstanceSubscription: Disposable);

impl WorkflowInstanceSubscription {
    /// Calls [`WorkflowInstanceSubscription.next`](https://developers.cloudflare.com/workflows/build/workers-api/).
    #[inline]
    pub fn next(&self) -> Promise<Option<WorkflowInstanceEvent>> {
        rt::promise(|slot| unsafe { sys::js_next(self.raw(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:workflows";
        "WorkflowInstanceSubscription.next" => fn js_next(this: RawHandle, slot: Slot);
    }
}
