//! Starting tasks.

use core::cell::Cell;
use core::future::Future;

use super::entry::{current, serve};
use super::queue;
use super::task::{Task, TaskFuture};
use crate::rt::global::global;
use crate::rt::{sys, Error, Js, Result};

/// The export has not the answer yet.
const PENDING: u32 = 0xFFFF_FFFF;
/// The call was rejected.
const FAILED: u32 = 0xFFFF_FFFE;

global! {
    /// The call whose export is running, and what that is to return.
    static STARTED: Cell<(u32, u32)> = Cell::new((0, PENDING));
}

/// Polls the task of an event for the first time. Says what the export returns.
pub(crate) fn start(call: u32, future: TaskFuture) -> u32 {
    serve();
    let outer = STARTED.with(|started| started.replace((call, PENDING)));
    Task::new(current(), false, future).poll();
    queue::run();
    STARTED.with(|started| started.replace(outer)).1
}

/// The same for a closure, which JavaScript may have called below other Rust: no other task is polled now. Nobody but JavaScript can end it.
pub(crate) fn begin(call: u32, future: TaskFuture) -> u32 {
    serve();
    let outer = STARTED.with(|started| started.replace((call, PENDING)));
    Task::new(current(), true, future).poll();
    STARTED.with(|started| started.replace(outer)).1
}

/// The outcome of a call whose task is ready.
pub(crate) fn finish(call: u32, outcome: Result<Js>) {
    STARTED.with(|started| {
        if started.get().0 == call {
            started.set((call, settle(call, outcome)));
            return;
        }
        match outcome {
            // SAFETY: the handle is given away.
            Ok(js) => unsafe { sys::resolve(call, js.into_raw()) },
            Err(error) => reject(call, &error),
        }
    });
}

/// The outcome of a call whose export is running.
pub(crate) fn settle(call: u32, outcome: Result<Js>) -> u32 {
    match outcome {
        Ok(js) => js.into_raw(),
        Err(error) => {
            reject(call, &error);
            FAILED
        }
    }
}

#[cold]
pub(super) fn reject(call: u32, error: &Error) {
    // SAFETY: the handle is given away.
    unsafe { sys::reject(call, error.thrown_value().into_raw()) }
}

/// As [`spawn_local`], for what has to be finished: it lasts as long as what is given to `wait_until`.
pub(crate) fn hold_task(future: impl Future<Output = ()> + 'static) {
    spawn(true, Box::pin(future));
}

pub(super) fn spawn(held: bool, future: TaskFuture) {
    serve();
    let context = current();
    assert!(context != 0, "a task belongs to an event, and there is none at global scope");
    Task::new(context, held, future).queue();
}

/// Lets a future run beside the handler, in the same event.
///
/// It is polled for the first time when what runs now waits or returns. It does not keep the event alive: when the response is complete, what is still pending is
/// dropped. For work that has to be finished there is `Context::wait_until`.
///
/// # Panics
/// At global scope, where there is no event.
pub fn spawn_local(future: impl Future<Output = ()> + 'static) {
    spawn(false, Box::pin(future));
}

/// What a task may end with.
pub trait Finished {
    /// Whether it went well.
    ///
    /// # Errors
    /// If it did not.
    fn finished(self) -> Result<()>;
}

impl Finished for () {
    #[inline]
    fn finished(self) -> Result<()> {
        Ok(())
    }
}

impl<T, E: Into<Error>> Finished for Result<T, E> {
    #[inline]
    fn finished(self) -> Result<()> {
        self.map(drop).map_err(Into::into)
    }
}
