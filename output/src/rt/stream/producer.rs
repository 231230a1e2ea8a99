//! A Rust future as the source of a stream.

use core::cell::Cell;
use core::future::{poll_fn, Future};
use core::pin::Pin;
use core::task::{ready, Context, Poll};
use std::rc::Rc;

use crate::rt::executor::{current, hold_task};
use crate::rt::{
    promise, results, slots, sys, Answer, Arguments, Closure, Error, Js, Promise, Result, Slot,
};

/// What was sent and not handed over.
pub(crate) trait Load: Default + 'static {
    /// With so much, the producer waits.
    const ENOUGH: usize;

    fn len(&self) -> usize;

    /// Gives all of it to the stream, and is empty then.
    fn hand_over(&mut self, call: u32);
}

/// What the producer, the stream and the sender share. Nothing of it is lent while user code or JavaScript runs.
struct Shared<L> {
    /// The call that the stream is to the glue; 0 when it has ended.
    call: Cell<u32>,
    load: Cell<L>,
    /// The stream has asked for more than it was given.
    wanting: Cell<bool>,
    /// Who waits for room, and for the end.
    room: Cell<Option<Slot>>,
    end: Cell<Option<Slot>>,
}

impl<L: Load> Shared<L> {
    fn new() -> Rc<Shared<L>> {
        Rc::new(Shared {
            call: Cell::new(0),
            load: Cell::default(),
            wanting: Cell::new(false),
            room: Cell::new(None),
            end: Cell::new(None),
        })
    }

    fn is_over(&self) -> bool {
        self.call.get() == 0
    }

    fn edit<R>(&self, step: impl FnOnce(&mut L) -> R) -> R {
        let mut load = self.load.take();
        let result = step(&mut load);
        self.load.set(load);
        result
    }

    /// Hands over what is there, in one go.
    fn push(&self) {
        let mut load = self.load.take();
        if load.len() > 0 && !self.is_over() {
            self.wanting.set(false);
            load.hand_over(self.call.get());
            wake(&self.room);
        }
        self.load.set(load);
    }

    /// JavaScript calls: with `undefined` it asks for more, with anything else it has had enough.
    fn called(&self, arguments: &mut Arguments<'_>) {
        if arguments.next_js().is_undefined() {
            self.wanting.set(true);
            self.push();
        } else {
            self.call.set(0);
            wake(&self.room);
            wake(&self.end);
        }
    }

    fn finish(&self, outcome: Result<()>) {
        self.push();
        let call = self.call.replace(0);
        if call != 0 {
            let error = outcome.err().map_or(Js::UNDEFINED, |error| error.thrown_value());
            // SAFETY: the handle is alive, and the call is the stream's until now.
            unsafe { sys::stream_end(call, error.raw()) }
        }
        wake(&self.room);
    }
}

/// Whoever waits, waits in a slot, which costs no waker.
fn wake(place: &Cell<Option<Slot>>) {
    if let Some(slot) = place.take() {
        slots::answer(slot, Ok(Answer::Handle(Js::UNDEFINED)));
    }
}

/// A promise that nobody but `wake` keeps.
struct Waiting(Promise<()>);

impl Waiting {
    fn new(place: &Cell<Option<Slot>>) -> Waiting {
        Waiting(promise(|slot| place.set(Some(slot))))
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        Pin::new(&mut self.0).poll(cx).map(drop)
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.close();
    }
}

/// The producer's end.
pub(crate) struct Sender<L> {
    shared: Rc<Shared<L>>,
    waiting: Option<Waiting>,
}

impl<L: Load> Sender<L> {
    /// Waits until there is less than enough.
    pub(crate) fn poll_room(&mut self, cx: &mut Context<'_>) -> Poll<Result<()>> {
        loop {
            if self.shared.is_over() {
                return Poll::Ready(Err(Error::new("nobody reads the stream any more")));
            }
            if self.queued() < L::ENOUGH {
                self.waiting = None;
                return Poll::Ready(Ok(()));
            }
            let waiting = self.waiting.get_or_insert_with(|| Waiting::new(&self.shared.room));
            ready!(waiting.poll(cx));
            self.waiting = None;
        }
    }

    pub(crate) fn queued(&self) -> usize {
        self.shared.edit(|load| load.len())
    }

    /// Adds to what is there. The step runs no code of the user's.
    pub(crate) fn add(&mut self, step: impl FnOnce(&mut L)) {
        self.shared.edit(step);
    }
}

/// Ends the stream if the producer is dropped before its time.
struct Ending<L: Load>(Rc<Shared<L>>);

impl<L: Load> Drop for Ending<L> {
    fn drop(&mut self) {
        self.0.finish(Err(Error::new("the producer of the stream was dropped")));
    }
}

/// Makes a `ReadableStream` of what a future sends.
///
/// # Errors
/// At global scope, where there is no event.
pub(crate) fn produce<L, F, W>(producer: F) -> Result<Js>
where
    L: Load,
    F: FnOnce(Sender<L>) -> W,
    W: Future<Output = Result<()>> + 'static,
{
    if current() == 0 {
        return Err(Error::new("a stream belongs to an event, and there is none at global scope"));
    }
    let shared = Shared::<L>::new();
    let called = Rc::clone(&shared);
    let closure = Closure::new(move |arguments| {
        called.called(arguments);
        Ok(Js::UNDEFINED)
    });
    let mut call = 0;
    // SAFETY: the handle and the place of the call's number are alive during the call; the result is ours.
    let stream =
        results::handle(unsafe { sys::stream_open(closure.as_js().raw(), &raw mut call) })?;
    shared.call.set(call);
    let future = producer(Sender { shared: Rc::clone(&shared), waiting: None });
    hold_task(run(shared, future, closure));
    Ok(stream)
}

/// Polls the producer until it is ready or nobody reads.
async fn run<L, W>(shared: Rc<Shared<L>>, producer: W, closure: Closure)
where
    L: Load,
    W: Future<Output = Result<()>>,
{
    let ending = Ending(Rc::clone(&shared));
    let mut end = Waiting::new(&shared.end);
    let mut producer = Box::pin(producer);
    let outcome = poll_fn(|cx| {
        if end.poll(cx).is_ready() {
            return Poll::Ready(None);
        }
        let poll = producer.as_mut().poll(cx).map(Some);
        if poll.is_pending() && shared.wanting.get() {
            shared.push();
        }
        poll
    })
    .await;
    // What the producer holds goes before the stream says that it has ended.
    drop(producer);
    if let Some(outcome) = outcome {
        shared.finish(outcome);
    }
    drop(ending);
    drop(closure);
}
