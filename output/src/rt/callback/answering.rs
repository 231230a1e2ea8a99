//! Futures that JavaScript awaits.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};

use crate::rt::executor::{begin, finish};
use crate::rt::{Js, Result};

/// Runs a future, also when the client has gone, and tells JavaScript what came of it.
pub(super) fn answer_later<T: 'static>(
    call: u32,
    future: impl Future<Output = Result<T>> + 'static,
    give: fn(u32, T) -> Result<Js>,
) -> u32 {
    begin(call, Box::pin(Answering { call, give, future }))
}

struct Answering<F, T> {
    call: u32,
    give: fn(u32, T) -> Result<Js>,
    future: F,
}

impl<T, F: Future<Output = Result<T>>> Future for Answering<F, T> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        // SAFETY: `future` is pinned with the whole: it is never moved out, and this type has no `Drop` and is `Unpin` only if the future is.
        let (call, give, future) = unsafe {
            let this = self.get_unchecked_mut();
            (this.call, this.give, Pin::new_unchecked(&mut this.future))
        };
        let outcome = core::task::ready!(future.poll(cx));
        finish(call, outcome.and_then(|value| give(call, value)));
        Poll::Ready(())
    }
}
