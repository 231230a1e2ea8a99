//! The tasks that are pending, so that those of a context can be dropped with it.

use core::cell::Cell;
use core::ptr::null;
use std::rc::Rc;

use super::task::{fill, Task};
use crate::rt::global::global;

/// By context, so that no list is long. A power of two.
const LISTS: usize = 16;

type List = Cell<Option<Rc<Task>>>;

global! {
    static PENDING: [List; LISTS] = [const { Cell::new(None) }; LISTS];
}

fn with_list<R>(context: u32, step: impl FnOnce(&List) -> R) -> R {
    PENDING.with(|lists| step(&lists[context as usize % LISTS]))
}

#[inline(never)]
pub(super) fn insert(task: &Rc<Task>) {
    with_list(task.context, |list| {
        let after = list.replace(Some(Rc::clone(task)));
        if let Some(after) = &after {
            after.before.set(Rc::as_ptr(task));
        }
        fill(&task.after, after);
    });
}

/// The task must be in its list.
#[inline(never)]
pub(super) fn remove(task: &Task) {
    let removed = with_list(task.context, |list| {
        let before = task.before.replace(null());
        let after = task.after.take();
        if let Some(after) = &after {
            after.before.set(before);
        }
        if before.is_null() {
            list.replace(after)
        } else {
            // SAFETY: neighbours are in the list, which owns them.
            unsafe { &*before }.after.replace(after)
        }
    });
    // The list's owner; the caller is another one.
    drop(removed);
}

/// A task of the context; one that is held by `wait_until` only if `held`.
#[inline(never)]
fn find(context: u32, held: bool) -> Option<Rc<Task>> {
    with_list(context, |list| {
        let mut link: *const List = list;
        loop {
            // SAFETY: the links are those of tasks that are in the list, which owns them, and the option is lent for a moment in which nothing else runs.
            let task = unsafe { (*(*link).as_ptr()).as_ref() }?;
            if task.context == context && task.held <= held {
                return Some(Rc::clone(task));
            }
            link = &task.after;
        }
    })
}

/// Drops the tasks of a context; those that are held by `wait_until` only if `held`.
#[inline(never)]
pub(super) fn cancel(context: u32, held: bool) {
    while let Some(task) = find(context, held) {
        task.cancel();
    }
}
