//! Entries: JavaScript calls Rust in some context.

use core::cell::Cell;

use super::context::Context;
use crate::rt::global::global;

global! {
    /// The context whose entry is running; 0 at global scope. Stale after a trap, until `recover`.
    static CURRENT: Cell<u32> = Cell::new(0);
}

global! {
    /// What polls the tasks of a context. A program without tasks has none, and the executor is not in it.
    static TASKS: Cell<Option<Tasks>> = Cell::new(None);
}

#[derive(Clone, Copy)]
struct Tasks {
    run: fn(u32),
    poll: fn(u32),
    cancel: fn(u32, bool),
}

/// Called before a task is made.
pub(super) fn use_tasks() {
    TASKS.with(|tasks| {
        tasks.set(Some(Tasks {
            run: |id| {
                if let Some(context) = Context::find(id) {
                    context.run();
                }
            },
            poll: |id| {
                if let Some(context) = Context::find(id) {
                    context.polled();
                }
            },
            cancel: |id, held| {
                if let Some(context) = Context::find(id) {
                    context.cancel(held);
                }
            },
        }));
    });
}

/// The context whose entry is running; 0 at global scope.
#[inline]
pub(crate) fn current() -> u32 {
    CURRENT.with(Cell::get)
}

/// Runs an entry, and then the tasks that it woke. An entry inside another one of the same context leaves them to that one: no task is polled while another, or
/// a handler, or a closure is in the middle of a call to JavaScript.
pub(crate) fn enter<R>(context: u32, entry: impl FnOnce() -> R) -> R {
    let outer = CURRENT.with(|current| current.replace(context));
    let result = entry();
    if outer != context {
        if let Some(tasks) = TASKS.with(Cell::get) {
            (tasks.run)(context);
        }
    }
    CURRENT.with(|current| current.set(outer));
    result
}

/// The context was woken from outside.
pub(crate) fn poll(context: u32) {
    if let Some(tasks) = TASKS.with(Cell::get) {
        enter(context, || (tasks.poll)(context));
    }
}

/// The tasks of the context end: also those of `wait_until`, if `held`.
pub(crate) fn cancel(context: u32, held: bool) {
    if let Some(tasks) = TASKS.with(Cell::get) {
        (tasks.cancel)(context, held);
    }
}

/// The frames above are dead.
pub(crate) fn recover() {
    CURRENT.with(|current| current.set(0));
}
