//! Promises: calls that JavaScript answers later.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};

use super::handle::Isolate;
use super::{slots, sys, Answer, Decode, Error, FromJs, Js, Result};

/// The number of a slot, as it is given to JavaScript.
pub type Slot = u32;

/// A call that JavaScript answers later.
///
/// The call has been made already, as in JavaScript: a promise need not be polled to go on. It borrows nothing, so that it can be handed to `wait_until`, joined or
/// raced. Dropping it lets the call go on and ignores its answer.
#[must_use = "the call is made, but what it answers (also that it failed) is ignored: `.await` it, or `drop` it to say so"]
pub struct Promise<T> {
    slot: Slot,
    decode: fn(Answer) -> Result<T>,
    #[allow(dead_code, reason = "says in which threads a promise may be")]
    isolate: Isolate,
}

impl<T> Promise<T> {
    #[inline]
    fn new(slot: Slot, decode: fn(Answer) -> Result<T>) -> Promise<T> {
        Promise { slot, decode, isolate: Isolate::HERE }
    }
}

impl<T> Promise<T> {
    /// No answer will come: what was asked for is undone.
    pub(crate) fn close(&mut self) {
        slots::close(self.slot);
    }
}

impl<T> Future for Promise<T> {
    type Output = Result<T>;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<T>> {
        match slots::poll(self.slot, cx) {
            Poll::Ready(Ok(answer)) => Poll::Ready((self.decode)(answer)),
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl<T> Drop for Promise<T> {
    #[inline]
    fn drop(&mut self) {
        slots::abandon(self.slot);
    }
}

impl<T> core::fmt::Debug for Promise<T> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Promise").field("slot", &self.slot).finish()
    }
}

/// Makes a call that answers with a value whose type the plan knows.
#[inline]
pub fn promise<T: Decode>(call: impl FnOnce(Slot)) -> Promise<T> {
    make(call, T::from_answer)
}

/// Makes a call that answers with any value.
#[inline]
pub fn promise_value<T: FromJs>(call: impl FnOnce(Slot)) -> Promise<T> {
    make(call, |answer| T::from_js(answer.handle()?))
}

/// Makes a call that answers with any value, or nothing.
#[inline]
pub fn promise_optional_value<T: FromJs>(call: impl FnOnce(Slot)) -> Promise<Option<T>> {
    make(call, |answer| <Option<T>>::from_js(answer.handle()?))
}

/// Awaits what JavaScript would: anything with `then`.
pub fn settled<T: FromJs>(value: &Js) -> Promise<T> {
    // SAFETY: the handle is alive during the call, and the slot is new.
    promise_value(|slot| unsafe { sys::settled(value.raw(), slot) })
}

#[inline]
fn make<T>(call: impl FnOnce(Slot), decode: fn(Answer) -> Result<T>) -> Promise<T> {
    let promise = Promise::new(slots::open(), decode);
    call(promise.slot);
    promise
}

/// As `promise`, for what a type does not tell.
#[inline]
pub fn promise_with<T>(decode: fn(Answer) -> Result<T>, call: impl FnOnce(Slot)) -> Promise<T> {
    make(call, decode)
}

/// Makes a call whose value is what a closure of it gave.
#[inline]
pub fn promise_kept<T: 'static>(call: impl FnOnce(Slot)) -> Promise<T> {
    make(call, Answer::kept)
}

/// A call that could not even be made.
#[cold]
pub fn promise_failed<T>(error: Error) -> Promise<T> {
    // An error is all that this can give.
    Promise::new(slots::settled(Err(error)), |_| Err(Error::new("no answer")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::task::Waker;

    fn poll<T>(promise: &mut Promise<T>) -> Poll<Result<T>> {
        Pin::new(promise).poll(&mut Context::from_waker(Waker::noop()))
    }

    fn is_send<T: Send + 'static>(_: &T) {}

    #[test]
    fn is_eager_and_decodes() {
        let mut given = 0;
        let mut promise = promise::<Option<bool>>(|slot| given = slot);
        is_send(&promise);
        assert!(poll(&mut promise).is_pending());
        slots::answer(given, Ok(Answer::Handle(Js::TRUE)));
        assert!(matches!(poll(&mut promise), Poll::Ready(Ok(Some(true)))));
    }

    #[test]
    fn may_be_answered_at_once() {
        let mut promise = promise::<()>(|slot| slots::answer(slot, Err(Error::new("not allowed"))));
        assert!(matches!(poll(&mut promise), Poll::Ready(Err(_))));
    }

    #[test]
    fn may_fail_before_the_call() {
        let mut promise = promise_failed::<String>(Error::range_error("too big"));
        assert!(matches!(poll(&mut promise), Poll::Ready(Err(_))));
    }
}
