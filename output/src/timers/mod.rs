//! Timers, microtasks and the scheduler.
//!
//! [Documentation](https://developers.cloudflare.com/workers/runtime-apis/web-standards/#timers)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod functions;
mod immediate;
mod scheduler;
mod scheduler_wait_options;

pub use functions::{
    clear_immediate, clear_interval, clear_timeout, queue_microtask, scheduler, set_immediate,
    set_interval, set_timeout,
};
pub use immediate::Immediate;
pub use scheduler::Scheduler;
pub use scheduler_wait_options::SchedulerWaitOptions;
