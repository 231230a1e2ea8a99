//! Calls of methods that are elsewhere.

use core::fmt;
use core::future::Future;
use core::ops::Deref;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::sync::OnceLock;

use super::Stub;
use crate::rt::{promise_value, sys, FromJs, IntoJs, Js, Promise, Result};

/// A call of a method that is elsewhere, which has been made already: `.await` gives what it answers.
///
/// Where that is to be a stub, its methods can be called at once, and go there with this call:
/// `session.open("hall").enter("Ada").await?` is one journey, not two.
///
/// Dropping it lets the call go on, and disposes of what it answers.
#[must_use = "the call is made, but what it answers (also that it failed) is ignored: `.await` it, or `drop` it to say so"]
pub struct Call<T> {
    answer: Promise<T>,
    /// The platform's promise, until it is answered; it is a stub of its answer.
    promise: Option<Stub>,
    stub: OnceLock<T>,
}

/// A client, which calls methods of what another call will answer.
pub trait Pipelined {
    /// The client of this stub.
    #[doc(hidden)]
    fn of(stub: Stub) -> Self;
}

impl<T: Pipelined> Deref for Call<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.stub.get_or_init(|| {
            let js = self.promise.as_ref().map_or(Js::UNDEFINED, |stub| stub.as_ref().clone());
            T::of(Stub::new(js))
        })
    }
}

// Nothing in it is pinned: a promise may move.
impl<T> Unpin for Call<T> {}

impl<T> Future for Call<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<T>> {
        let answer = core::task::ready!(Pin::new(&mut self.answer).poll(cx));
        // What was answered has its own owner now.
        if let Some(stub) = self.promise.take() {
            drop(Js::from(stub));
        }
        Poll::Ready(answer)
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.answer.fmt(f)
    }
}

/// An argument, by its type: what is wrong with that is said where it stands.
#[doc(hidden)]
#[inline]
pub fn passed<T: IntoJs>(value: T) -> T {
    value
}

/// Calls a method of a stub, or, by no name, the function that the stub is; `values` is the tuple of its arguments.
#[doc(hidden)]
pub fn remote<T: FromJs, A: IntoJs>(stub: &Stub, method: &str, values: &A) -> Call<T> {
    let values = values.to_js();
    let mut promise = Js::UNDEFINED;
    let answer = promise_value(|slot| {
        // SAFETY: the handles and the text are alive during the call, and the slot is new; the result is ours.
        promise = unsafe {
            Js::from_raw(sys::call(stub.raw(), method.as_ptr(), method.len(), values.raw(), slot))
        };
    });
    Call { answer, promise: Some(Stub::new(promise)), stub: OnceLock::new() }
}
