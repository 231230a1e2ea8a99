//! Results that a call only hands through: what the closure gives is what the call gives, and so it stays in Rust.

use core::cell::Cell;
use core::future::Future;
use std::any::Any;

use super::adapters::unshared;
use super::answering::answer_later;
use super::table::{settled, thrown};
use super::{once, Arguments};
use crate::rt::{slots, Error, Js, Result, Slot};

/// Keeps what a closure gives while the call that calls it lasts.
pub struct Kept<T>(Cell<Option<Result<T>>>);

impl<T> Kept<T> {
    /// Nothing yet.
    #[inline]
    #[allow(clippy::new_without_default, reason = "nobody needs it")]
    pub const fn new() -> Kept<T> {
        Kept(Cell::new(None))
    }

    /// The closure, adapted: JavaScript is told of an `Err`, and otherwise gets `undefined`.
    pub fn keep<'k>(
        &'k self,
        function: impl FnMut(&mut Arguments<'_>) -> Result<T> + 'k,
    ) -> impl Fn(&mut Arguments<'_>) -> u32 + 'k {
        unshared(function, |outcome: Result<T>, _| {
            let told = outcome.as_ref().map(|_| Js::UNDEFINED).map_err(Clone::clone);
            self.0.set(Some(outcome));
            settled(told)
        })
    }

    /// What has come of the call: the error of the closure, if it was that.
    ///
    /// # Errors
    /// What the closure gave, or what JavaScript threw.
    pub fn finish(&self, call: Result<()>) -> Result<T> {
        match (self.0.take(), call) {
            (Some(Err(error)), _) | (_, Err(error)) => Err(error),
            (Some(Ok(value)), Ok(())) => Ok(value),
            (None, Ok(())) => Err(not_called()),
        }
    }
}

#[cold]
pub(crate) fn not_called() -> Error {
    Error::new("the closure was not called")
}

/// The same for a closure that gives a future, and a call that answers later: the value waits at the slot.
#[must_use]
pub struct KeptLater<N> {
    function: N,
    quiet: bool,
}

/// JavaScript is told of an `Err`.
#[inline]
pub fn keep_later<N>(function: N) -> KeptLater<N> {
    KeptLater { function, quiet: false }
}

/// JavaScript is not told of an `Err`, which it would take for more than that.
#[inline]
pub fn keep_quietly<N>(function: N) -> KeptLater<N> {
    KeptLater { function, quiet: true }
}

impl<N> KeptLater<N> {
    /// The number of the function. It is given away: the glue makes the function.
    pub fn give<T: 'static, F: Future<Output = Result<T>> + 'static>(self, slot: Slot) -> u32
    where
        N: FnMut(&mut Arguments<'_>) -> Result<F> + 'static,
    {
        let quiet = self.quiet;
        let function = unshared(self.function, move |outcome, call| match outcome {
            Ok(future) => {
                answer_later(call, keeping(slot, quiet, future), |_, ()| Ok(Js::UNDEFINED))
            }
            Err(error) => thrown(&error),
        });
        once(function).give()
    }
}

async fn keeping<T: 'static>(
    slot: Slot,
    quiet: bool,
    future: impl Future<Output = Result<T>>,
) -> Result<()> {
    let outcome = future.await;
    let told = match &outcome {
        Err(error) if !quiet => Err(error.clone()),
        _ => Ok(()),
    };
    slots::keep(slot, outcome.map(|value| Box::new(value) as Box<dyn Any>));
    told
}
