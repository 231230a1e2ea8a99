//! The queue of tasks that are to be polled, the oldest first. Tasks of other contexts that were woken stay in it until those are polled.

use core::cell::Cell;
use core::ptr::null;
use std::rc::Rc;

use super::task::{fill, Task};
use super::{entry, platform};
use crate::rt::global::global;

struct Queue {
    first: Cell<Option<Rc<Task>>>,
    /// Null when there is none.
    last: Cell<*const Task>,
}

global! {
    static QUEUE: Queue = Queue { first: Cell::new(None), last: Cell::new(null()) };
}

/// So many polls in one entry, then JavaScript has its turn: a task that wakes itself all the time must not keep I/O from arriving.
const POLLS: u32 = 1024;

pub(super) fn push(task: Rc<Task>) {
    QUEUE.with(|queue| {
        let last = queue.last.replace(Rc::as_ptr(&task));
        if last.is_null() {
            fill(&queue.first, Some(task));
        } else {
            // SAFETY: the last task is in the queue, which owns it.
            fill(&unsafe { &*last }.next, Some(task));
        }
    });
}

/// Takes the oldest task of a context.
fn pop(context: u32) -> Option<Rc<Task>> {
    QUEUE.with(|queue| {
        let mut before = null::<Task>();
        loop {
            let link = if before.is_null() {
                &queue.first
            } else {
                // SAFETY: it is in the queue, which owns it.
                &unsafe { &*before }.next
            };
            let task = link.take()?;
            if task.context == context {
                let next = task.next.take();
                if next.is_none() {
                    queue.last.set(before);
                }
                fill(link, next);
                return Some(task);
            }
            before = Rc::as_ptr(&task);
            fill(link, Some(task));
        }
    })
}

/// Polls the tasks of the current context that are to be polled.
#[inline(never)]
pub(super) fn run() {
    let context = entry::current();
    let mut polls = 0;
    while let Some(task) = pop(context) {
        task.poll();
        polls += 1;
        if polls == POLLS {
            platform::arm(context);
            platform::wake(context);
            break;
        }
    }
}
