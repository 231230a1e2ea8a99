//! A task: a future that is polled until it is ready.

use core::cell::Cell;
use core::future::Future;
use core::mem::ManuallyDrop;
use core::pin::Pin;
use core::ptr::null;
use core::task::{Context, Poll};
use std::rc::Rc;

use super::entry::current;
use super::{pending, platform, queue, waker};

pub(super) type TaskFuture = Pin<Box<dyn Future<Output = ()>>>;

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Was never polled, and stands in no list.
    New,
    /// Waits to be woken.
    Idle,
    /// Stands in the queue.
    Queued,
    /// Is being polled; or was, when a trap came.
    Running,
    /// Is being polled and was woken meanwhile.
    Again,
    /// Is ready or was cancelled.
    Done,
}

pub(super) struct Task {
    pub(super) context: u32,
    /// By `wait_until`.
    pub(super) held: bool,
    state: Cell<State>,
    /// Stands among the pending tasks.
    listed: Cell<bool>,
    /// Taken out while it is polled: a future whose poll has trapped is never touched again.
    future: Cell<Option<TaskFuture>>,
    /// How many wakers others have.
    pub(super) wakers: Cell<u32>,
    /// The next in the queue.
    pub(super) next: Cell<Option<Rc<Task>>>,
    /// The neighbours among the pending tasks.
    pub(super) after: Cell<Option<Rc<Task>>>,
    pub(super) before: Cell<*const Task>,
}

/// Sets what is known to be empty, so that nothing has to be dropped.
#[inline]
pub(super) fn fill<T>(place: &Cell<Option<T>>, value: Option<T>) {
    core::mem::forget(place.replace(value));
}

impl Task {
    pub(super) fn new(context: u32, held: bool, future: TaskFuture) -> Rc<Task> {
        Rc::new(Task {
            context,
            held,
            state: Cell::new(State::New),
            listed: Cell::new(false),
            future: Cell::new(Some(future)),
            wakers: Cell::new(0),
            next: Cell::new(None),
            after: Cell::new(None),
            before: Cell::new(null()),
        })
    }

    /// Puts it into the queue, and among the pending tasks.
    #[inline(never)]
    pub(super) fn queue(self: Rc<Self>) {
        if !self.listed.replace(true) {
            pending::insert(&self);
        }
        self.state.set(State::Queued);
        queue::push(self);
    }

    /// Makes it be polled, in its own context.
    #[inline(never)]
    pub(super) fn wake(self: Rc<Self>) {
        match self.state.get() {
            State::Idle => {
                let context = self.context;
                self.queue();
                if context != current() {
                    platform::wake(context);
                }
            }
            State::Running => self.state.set(State::Again),
            State::New | State::Queued | State::Again | State::Done => {}
        }
    }

    pub(super) fn poll(self: Rc<Self>) {
        let Some(mut future) = self.future.take() else { return };
        self.state.set(State::Running);
        // It is lent to the future: not counted, not dropped.
        let waker = ManuallyDrop::new(waker::lend(&self));
        let poll = future.as_mut().poll(&mut Context::from_waker(&waker));
        let state = self.state.replace(State::Idle);
        if poll == Poll::Pending && state != State::Done {
            fill(&self.future, Some(future));
            self.rest(state);
        } else {
            self.end();
            drop(future);
        }
    }

    /// After a poll that did not end it.
    fn rest(self: Rc<Self>, state: State) {
        if !self.listed.replace(true) {
            pending::insert(&self);
        }
        if self.wakers.get() > 0 {
            platform::arm(self.context);
        }
        if state == State::Again {
            self.queue();
        }
    }

    /// Drops the future.
    pub(super) fn cancel(&self) {
        self.end();
        drop(self.future.take());
    }

    fn end(&self) {
        self.state.set(State::Done);
        if self.listed.replace(false) {
            pending::remove(self);
        }
    }
}
