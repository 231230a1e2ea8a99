//! `Scheduler`: The **`Scheduler`** interface of the Prioritized Task Scheduling API provides methods for scheduling prioritized tasks.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use super::SchedulerWaitOptions;
use crate::rt::{self, Js, Promise};

/// The **`Scheduler`** interface of the Prioritized Task Scheduling API provides methods for scheduling prioritized tasks.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Scheduler)
#[repr(transparent)]
pub struct Scheduler(Js);

rt::handle_type!(Scheduler: Js);

impl Scheduler {
    /// Calls [`Scheduler.wait`](https://developers.cloudflare.com/workers/runtime-apis/web-standards/#timers).
    #[inline]
    pub fn wait(&self, delay: Duration) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_wait(self.raw(), rt::in_milliseconds(delay), slot) })
    }

    /// Calls [`Scheduler.wait`](https://developers.cloudflare.com/workers/runtime-apis/web-standards/#timers).
    #[doc(alias = "wait")]
    #[inline]
    pub fn wait_with(&self, delay: Duration, maybe_options: &SchedulerWaitOptions) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.put(maybe_options);
        rt::promise(|slot| unsafe {
            sys::js_wait_with(
                self.raw(),
                rt::in_milliseconds(delay),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:timers";
        "Scheduler.wait" => fn js_wait(this: RawHandle, delay: f64, slot: Slot);
        "Scheduler.wait:with" => fn js_wait_with(
            this: RawHandle,
            delay: f64,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
