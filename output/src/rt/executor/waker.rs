//! The wakers of tasks.

use core::mem::ManuallyDrop;
use core::task::{RawWaker, RawWakerVTable, Waker};
use std::rc::Rc;

use super::task::Task;

// A waker is an owner of its task, `Rc<Task>`. `Waker` is `Send` and `Sync` and `Rc` is not: tasks are made inside a Worker only (the exports that enter a context
// do not exist elsewhere, apart from this crate's own tests), and an isolate has one thread, so that there is no other into which a waker could get.
static VTABLE: RawWakerVTable = RawWakerVTable::new(clone, wake, wake_by_ref, release);

/// A waker that counts as no owner: to be lent, not dropped.
pub(super) fn lend(task: &Rc<Task>) -> Waker {
    let data = Rc::as_ptr(task).cast();
    // SAFETY: the functions of the table keep the contract of wakers for a pointer that an `Rc<Task>` gave.
    unsafe { Waker::from_raw(RawWaker::new(data, &VTABLE)) }
}

/// The owner that stands behind a waker's data.
///
/// # Safety
/// `data` is that of a waker of this module which is alive.
unsafe fn owner(data: *const ()) -> ManuallyDrop<Rc<Task>> {
    // SAFETY: it came from `Rc::as_ptr`, and the task has at least one owner.
    ManuallyDrop::new(unsafe { Rc::from_raw(data.cast::<Task>()) })
}

unsafe fn clone(data: *const ()) -> RawWaker {
    // SAFETY: called for a living waker.
    let task = unsafe { owner(data) };
    task.wakers.set(task.wakers.get() + 1);
    RawWaker::new(Rc::into_raw(Rc::clone(&task)).cast(), &VTABLE)
}

unsafe fn wake(data: *const ()) {
    // SAFETY: called for a living waker, which goes.
    unsafe {
        wake_by_ref(data);
        release(data);
    }
}

unsafe fn wake_by_ref(data: *const ()) {
    // SAFETY: called for a living waker.
    let task = unsafe { owner(data) };
    Rc::clone(&task).wake();
}

unsafe fn release(data: *const ()) {
    // SAFETY: called for a waker that goes; it was made by `clone`, since those of `lend` are not dropped.
    let task = ManuallyDrop::into_inner(unsafe { owner(data) });
    task.wakers.set(task.wakers.get() - 1);
}

/// What a slot wakes.
pub(crate) enum Wake {
    /// A task of the slot's own context: it is found when the answer comes, so that nothing has to be made for it to be woken.
    Task(Owner),
    /// Anything else.
    Other(Waker),
}

/// A task, opaque to others.
pub(crate) struct Owner(Rc<Task>);

impl Wake {
    /// What is to be woken by an answer that comes in `context`.
    pub(crate) fn new(waker: &Waker, context: u32) -> Wake {
        if core::ptr::eq(waker.vtable(), &VTABLE) {
            // SAFETY: the table says that it is one of ours, and it is alive.
            let task = unsafe { owner(waker.data()) };
            if task.context == context {
                return Wake::Task(Owner(Rc::clone(&task)));
            }
        }
        Wake::Other(waker.clone())
    }

    pub(crate) fn wake(self) {
        match self {
            Wake::Task(Owner(task)) => task.wake(),
            Wake::Other(waker) => waker.wake(),
        }
    }
}
