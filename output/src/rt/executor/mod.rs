//! The executor: tasks, their wakers, and the queue of each I/O context.
//!
//! A context of the platform (an event, or a Durable Object with all its calls) may only do its own I/O. So a task that is woken in its own context is polled
//! before the entry from JavaScript returns; one of another context is left to that one (`wake`).
//!
//! Nothing here is lent while user code or JavaScript runs. What a trap leaves behind is the state of the task that was running (it is never polled again) and
//! the number of the current context, which `recover` resets.

mod entry;
#[cfg(feature = "global")]
mod hold;
mod pending;
mod platform;
mod queue;
mod spawn;
mod task;
mod waker;

pub(crate) use entry::{cancel, current, enter, recover};
#[cfg(feature = "global")]
pub(crate) use hold::hold;
pub(crate) use spawn::{begin, finish, hold_task, settle, start};
pub use spawn::{spawn_local, Finished};
pub(crate) use waker::Wake;

#[cfg(test)]
mod tests;
