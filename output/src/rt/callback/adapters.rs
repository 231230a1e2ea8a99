//! Closures of the plan's types in the one form in which all are called.
//!
//! A closure that is called while it runs (by what it calls) gets an error in JavaScript: a `FnMut` cannot be in two places.

use core::cell::Cell;
use core::future::Future;

use super::answering::answer_later;
use super::table::{settled, thrown};
use super::{Arguments, Give, Reply};
use crate::rt::{Error, Result};

/// One that gives its result at once.
pub fn sync<G: Give<T>, T>(
    _: G,
    function: impl FnMut(&mut Arguments<'_>) -> Result<T>,
) -> impl Fn(&mut Arguments<'_>) -> u32 {
    unshared(function, |outcome: Result<T>, call| {
        settled(outcome.and_then(|value| G::give(call, value)))
    })
}

/// One that gives a future: JavaScript gets a promise.
pub fn later<G: Give<T>, T: 'static, F: Future<Output = Result<T>> + 'static>(
    _: G,
    function: impl FnMut(&mut Arguments<'_>) -> Result<F>,
) -> impl Fn(&mut Arguments<'_>) -> u32 {
    unshared(function, |outcome, call| match outcome {
        Ok(future) => answer_later(call, future, G::give),
        Err(error) => thrown(&error),
    })
}

/// One that may give either, as its type says.
pub fn replying<G: Give<T>, T, M, R: Reply<T, M>>(
    _: G,
    function: impl FnMut(&mut Arguments<'_>) -> Result<R>,
) -> impl Fn(&mut Arguments<'_>) -> u32 {
    unshared(function, |outcome, call| match outcome {
        Ok(reply) => reply.reply(call, G::give),
        Err(error) => thrown(&error),
    })
}

/// It is taken out of its place while it runs: after a trap in it, it is never touched again.
pub(super) fn unshared<R>(
    function: impl FnMut(&mut Arguments<'_>) -> R,
    answer: impl Fn(R, u32) -> u32,
) -> impl Fn(&mut Arguments<'_>) -> u32 {
    let place = Cell::new(Some(function));
    move |arguments| {
        let Some(mut function) = place.take() else { return busy() };
        let outcome = function(arguments);
        place.set(Some(function));
        answer(outcome, arguments.call())
    }
}

#[cold]
fn busy() -> u32 {
    thrown(&Error::new("the closure was called while it was running"))
}

/// A `FnOnce` where a `FnMut` is asked for: the second call is an error.
#[inline]
pub fn one_time<T>(
    function: impl FnOnce(&mut Arguments<'_>) -> Result<T>,
) -> impl FnMut(&mut Arguments<'_>) -> Result<T> {
    let mut place = Some(function);
    move |arguments| match place.take() {
        Some(function) => function(arguments),
        None => Err(spent()),
    }
}

#[cold]
fn spent() -> Error {
    Error::new("the closure can be called only once")
}
