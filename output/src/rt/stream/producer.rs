//! A Rust future as the source of a `ReadableStream`.

use core::cell::Cell;
use core::fmt;
use core::future::{poll_fn, Future};
use core::pin::Pin;
use core::task::{ready, Context, Poll};
use std::rc::Rc;

use super::CHUNK;
use crate::rt::executor::{current, hold_task};
use crate::rt::{
    promise, results, slots, sys, Answer, Arguments, Closure, Error, Js, Promise, Result, Slot,
};

/// What the producer, the stream and the senders share. Nothing of it is lent while user code or JavaScript runs.
struct Shared {
    /// The call that the stream is to the glue; 0 when it has ended.
    call: Cell<u32>,
    /// What was sent and not handed over.
    queue: Cell<Vec<u8>>,
    /// The stream has asked for more than it was given.
    wanting: Cell<bool>,
    /// Who waits for room, and for the end.
    room: Cell<Option<Slot>>,
    end: Cell<Option<Slot>>,
}

impl Shared {
    /// How much is queued.
    fn queued(&self) -> usize {
        let queue = self.queue.take();
        let length = queue.len();
        self.queue.set(queue);
        length
    }

    fn is_over(&self) -> bool {
        self.call.get() == 0
    }

    /// Hands over what is queued, in one chunk.
    fn push(&self) {
        let mut chunk = self.queue.take();
        if chunk.is_empty() || self.is_over() {
            return;
        }
        self.wanting.set(false);
        // SAFETY: the bytes are alive during the call, which copies them.
        unsafe { sys::stream_push(self.call.get(), chunk.as_ptr(), chunk.len()) }
        chunk.clear();
        self.queue.set(chunk);
        wake(&self.room);
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

/// What a producer sends its bytes with: `out.send(bytes).await?`.
///
/// With the feature `futures` it is an `AsyncWrite`.
pub struct ByteSender {
    shared: Rc<Shared>,
    waiting: Option<Waiting>,
}

impl ByteSender {
    /// Sends all of `bytes`, when there is room for them: once 64 KB are queued, the producer waits for the reader.
    ///
    /// # Errors
    /// If nobody reads the stream any more.
    pub fn send<'a>(
        &'a mut self,
        bytes: impl AsRef<[u8]> + 'a,
    ) -> impl Future<Output = Result<()>> + 'a {
        poll_fn(move |cx| {
            ready!(self.poll_room(cx))?;
            self.push(bytes.as_ref());
            Poll::Ready(Ok(()))
        })
    }

    /// Waits until less than 64 KB are queued.
    pub(super) fn poll_room(&mut self, cx: &mut Context<'_>) -> Poll<Result<()>> {
        loop {
            if self.shared.is_over() {
                return Poll::Ready(Err(Error::new("nobody reads the stream any more")));
            }
            if self.shared.queued() < CHUNK {
                self.waiting = None;
                return Poll::Ready(Ok(()));
            }
            let waiting = self.waiting.get_or_insert_with(|| Waiting::new(&self.shared.room));
            ready!(waiting.poll(cx));
            self.waiting = None;
        }
    }

    pub(super) fn push(&mut self, bytes: &[u8]) {
        let mut queue = self.shared.queue.take();
        queue.extend_from_slice(bytes);
        self.shared.queue.set(queue);
    }
}

impl fmt::Debug for ByteSender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteSender").field("queued", &self.shared.queued()).finish()
    }
}

/// Ends the stream if the producer is dropped before its time.
struct Ending(Rc<Shared>);

impl Drop for Ending {
    fn drop(&mut self) {
        self.0.finish(Err(Error::new("the producer of the stream was dropped")));
    }
}

/// Makes a `ReadableStream` of what a future sends.
///
/// # Errors
/// At global scope, where there is no event.
pub fn produce<F, W>(producer: F) -> Result<Js>
where
    F: FnOnce(ByteSender) -> W,
    W: Future<Output = Result<()>> + 'static,
{
    if current() == 0 {
        return Err(Error::new("a stream belongs to an event, and there is none at global scope"));
    }
    let shared = Rc::new(Shared {
        call: Cell::new(0),
        queue: Cell::default(),
        wanting: Cell::new(false),
        room: Cell::new(None),
        end: Cell::new(None),
    });
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
    let future = producer(ByteSender { shared: Rc::clone(&shared), waiting: None });
    hold_task(run(shared, future, closure));
    Ok(stream)
}

/// Polls the producer until it is ready or nobody reads.
async fn run<W: Future<Output = Result<()>>>(shared: Rc<Shared>, producer: W, closure: Closure) {
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
