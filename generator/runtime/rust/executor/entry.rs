//! Entries: JavaScript calls Rust in some context.

use core::cell::Cell;

use super::{pending, queue};
use crate::rt::global::global;

global! {
    /// The context whose entry is running; 0 at global scope. Stale after a trap, until `recover`.
    static CURRENT: Cell<u32> = Cell::new(0);
}

global! {
    /// What serves the exports. A program without tasks has none of it, and no executor in it.
    static SERVICE: Cell<Option<Service>> = Cell::new(None);
}

#[derive(Clone, Copy)]
struct Service {
    run: fn(),
    cancel: fn(u32, bool),
}

/// Called before a task is made.
pub(super) fn serve() {
    SERVICE.with(|service| service.set(Some(Service { run: queue::run, cancel: pending::cancel })));
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
        run();
    }
    CURRENT.with(|current| current.set(outer));
    result
}

/// Polls what the current context has to poll.
pub(super) fn run() {
    if let Some(service) = SERVICE.with(Cell::get) {
        (service.run)();
    }
}

/// The tasks of the context end: also those of `wait_until`, if `held`.
pub(crate) fn cancel(context: u32, held: bool) {
    if let Some(service) = SERVICE.with(Cell::get) {
        (service.cancel)(context, held);
    }
}

/// The frames above are dead.
pub(crate) fn recover() {
    CURRENT.with(|current| current.set(0));
}
