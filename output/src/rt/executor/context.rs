//! The record of an I/O context: its tasks, and which of them are to be polled.

use core::cell::Cell;
use std::rc::Rc;

use super::platform;
use super::task::Task;
use crate::rt::global::{global, Table};

/// So many polls in one entry, then JavaScript has its turn: a task that wakes itself all the time must not keep I/O from arriving.
const POLLS: u32 = 1024;

/// Exists as long as tasks of the context are pending.
pub(super) struct Context {
    id: u32,
    /// All that are pending, in no order.
    tasks: Table<Vec<Rc<Task>>>,
    /// Those to be polled, the oldest first, linked by `Task::next`.
    first: Cell<Option<Rc<Task>>>,
    last: Cell<Option<Rc<Task>>>,
    /// JavaScript has been asked to poll.
    woken: Cell<bool>,
    /// JavaScript has made what lets others wake this context.
    armed: Cell<bool>,
    /// Somebody outside of the executor may have wakers.
    exposed: Cell<bool>,
}

global! {
    /// By id.
    static CONTEXTS: Table<Vec<Rc<Context>>> = Table::new(Vec::new());
}

impl Context {
    /// The record, if there is one.
    pub(super) fn find(id: u32) -> Option<Rc<Context>> {
        // SAFETY: the step compares numbers and counts an owner.
        CONTEXTS.with(|contexts| unsafe {
            contexts.edit(|contexts| {
                let index = contexts.binary_search_by_key(&id, |context| context.id).ok()?;
                contexts.get(index).cloned()
            })
        })
    }

    /// The record, made if need be.
    pub(super) fn of(id: u32) -> Rc<Context> {
        if let Some(context) = Context::find(id) {
            return context;
        }
        let context = Rc::new(Context {
            id,
            tasks: Table::new(Vec::new()),
            first: Cell::new(None),
            last: Cell::new(None),
            woken: Cell::new(false),
            armed: Cell::new(false),
            exposed: Cell::new(false),
        });
        let made = Rc::clone(&context);
        // SAFETY: the step moves owners only.
        CONTEXTS.with(|contexts| unsafe {
            contexts.edit(|contexts| {
                let index = contexts.partition_point(|context| context.id < id);
                contexts.insert(index, made);
            });
        });
        context
    }

    /// Forgets the record. What is pending in it must have been dropped.
    fn forget(&self) {
        // SAFETY: the step moves an owner out; it is dropped outside.
        let forgotten = CONTEXTS.with(|contexts| unsafe {
            contexts.edit(|contexts| {
                let index = contexts.binary_search_by_key(&self.id, |context| context.id).ok()?;
                Some(contexts.remove(index))
            })
        });
        drop(forgotten);
    }

    /// Keeps a pending task.
    pub(super) fn add(&self, task: &Rc<Task>) {
        let task = Rc::clone(task);
        // SAFETY: the step moves an owner in.
        unsafe {
            self.tasks.edit(|tasks| {
                task.place.set(tasks.len());
                tasks.push(task);
            });
        }
    }

    /// Lets go of a task that is done.
    pub(super) fn remove(&self, task: &Task) {
        let place = task.place.replace(usize::MAX);
        // SAFETY: the step moves an owner out; it is dropped outside.
        let removed = unsafe {
            self.tasks.edit(|tasks| {
                if place >= tasks.len() {
                    return None;
                }
                let removed = tasks.swap_remove(place);
                if let Some(moved) = tasks.get(place) {
                    moved.place.set(place);
                }
                Some(removed)
            })
        };
        drop(removed);
    }

    /// Appends a task to the queue.
    pub(super) fn push(&self, task: Rc<Task>) {
        match self.last.replace(Some(Rc::clone(&task))) {
            Some(last) => last.next.set(Some(task)),
            None => self.first.set(Some(task)),
        }
    }

    fn pop(&self) -> Option<Rc<Task>> {
        let task = self.first.take()?;
        let next = task.next.take();
        if next.is_none() {
            self.last.set(None);
        }
        self.first.set(next);
        Some(task)
    }

    /// Polls what is to be polled.
    pub(super) fn run(&self) {
        let mut polls = 0;
        while let Some(task) = self.pop() {
            task.poll();
            polls += 1;
            if polls == POLLS {
                self.arm();
                self.wake();
                break;
            }
        }
        self.tidy();
    }

    /// Before an entry returns.
    fn tidy(&self) {
        // SAFETY: the step counts.
        let count = unsafe { self.tasks.edit(|tasks| tasks.len()) };
        if count == 0 {
            self.forget();
        } else if self.exposed.get() && !self.armed.get() {
            // SAFETY: the step reads numbers.
            let exposed =
                unsafe { self.tasks.edit(|tasks| tasks.iter().any(|task| task.is_exposed())) };
            self.exposed.set(exposed);
            if exposed {
                self.arm();
            }
        }
    }

    /// A task is pending while others have its waker.
    pub(super) fn expose(&self) {
        self.exposed.set(true);
    }

    fn arm(&self) {
        if !self.armed.replace(true) {
            platform::arm(self.id);
        }
    }

    /// Asks for a poll.
    pub(super) fn wake(&self) {
        if !self.woken.replace(true) {
            platform::wake(self.id);
        }
    }

    /// The poll that was asked for.
    pub(super) fn polled(&self) {
        self.woken.set(false);
        self.armed.set(false);
    }

    /// Drops the tasks that are pending, but those held by `wait_until` only if `held`.
    pub(super) fn cancel(&self, held: bool) {
        // SAFETY: the step moves owners only.
        while let Some(task) = unsafe {
            self.tasks.edit(|tasks| {
                let place = tasks.iter().position(|task| held || !task.is_held())?;
                let task = tasks.swap_remove(place);
                if let Some(moved) = tasks.get(place) {
                    moved.place.set(place);
                }
                task.place.set(usize::MAX);
                Some(task)
            })
        } {
            task.cancel();
        }
        self.tidy();
    }
}
