//! A task: a future that is polled until it is ready.

use core::cell::Cell;
use core::future::Future;
use core::mem::ManuallyDrop;
use core::pin::Pin;
use core::task::Poll;
use std::rc::Rc;

use super::context::Context;
use super::entry::current;
use super::waker;

pub(super) type TaskFuture = Pin<Box<dyn Future<Output = ()>>>;

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
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
    context: u32,
    held: bool,
    state: Cell<State>,
    /// Taken out while it is polled: a future whose poll has trapped is never touched again.
    future: Cell<Option<TaskFuture>>,
    /// The next in the queue.
    pub(super) next: Cell<Option<Rc<Task>>>,
    /// Where it stands among the context's tasks.
    pub(super) place: Cell<usize>,
    /// How many wakers others have.
    pub(super) wakers: Cell<u32>,
}

impl Task {
    pub(super) fn new(context: u32, held: bool, future: TaskFuture) -> Rc<Task> {
        Rc::new(Task {
            context,
            held,
            state: Cell::new(State::Idle),
            future: Cell::new(Some(future)),
            next: Cell::new(None),
            place: Cell::new(usize::MAX),
            wakers: Cell::new(0),
        })
    }

    pub(super) fn context(&self) -> u32 {
        self.context
    }

    pub(super) fn is_held(&self) -> bool {
        self.held
    }

    pub(super) fn is_exposed(&self) -> bool {
        self.wakers.get() > 0
    }

    /// Makes it be polled, in its own context.
    pub(super) fn wake(self: &Rc<Self>) {
        match self.state.get() {
            State::Idle => {
                if let Some(context) = Context::find(self.context) {
                    self.queue(&context);
                    if self.context != current() {
                        context.wake();
                    }
                }
            }
            State::Running => self.state.set(State::Again),
            State::Queued | State::Again | State::Done => {}
        }
    }

    /// Puts it into the queue.
    pub(super) fn queue(self: &Rc<Self>, context: &Context) {
        self.state.set(State::Queued);
        context.push(Rc::clone(self));
    }

    pub(super) fn poll(self: &Rc<Self>) {
        let Some(mut future) = self.future.take() else { return };
        self.state.set(State::Running);
        // It is lent to the future: not counted, not dropped.
        let waker = ManuallyDrop::new(waker::lend(self));
        let poll = future.as_mut().poll(&mut core::task::Context::from_waker(&waker));
        if poll == Poll::Pending && self.state.get() != State::Done {
            self.future.set(Some(future));
            self.rest();
        } else {
            self.state.set(State::Done);
            if self.place.get() != usize::MAX {
                if let Some(context) = Context::find(self.context) {
                    context.remove(self);
                }
            }
            drop(future);
        }
    }

    /// After a poll that did not end it.
    fn rest(self: &Rc<Self>) {
        let context = Context::of(self.context);
        if self.place.get() == usize::MAX {
            context.add(self);
        }
        if self.is_exposed() {
            context.expose();
        }
        if self.state.replace(State::Idle) == State::Again {
            self.queue(&context);
        }
    }

    /// Drops the future.
    pub(super) fn cancel(&self) {
        self.state.set(State::Done);
        drop(self.future.take());
    }
}
