//! A limit to waiting.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::time::Duration;

use super::{sleep, Sleep};
use crate::rt::{Error, ErrorKind, Result};

/// Waits for `future`, but no longer than `duration`.
///
/// When the time is up the future is dropped, and the result is an error of the kind [`ErrorKind::TimeoutError`].
pub fn timeout<F: Future>(duration: Duration, future: F) -> Timeout<F> {
    Timeout { sleep: sleep(duration), future: Some(Box::pin(future)) }
}

/// The future of [`timeout`].
#[must_use = "nothing happens unless it is awaited"]
pub struct Timeout<F> {
    sleep: Sleep,
    future: Option<Pin<Box<F>>>,
}

impl<F: Future> Future for Timeout<F> {
    type Output = Result<F::Output>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if let Some(future) = &mut self.future {
            if let Poll::Ready(value) = future.as_mut().poll(cx) {
                self.future = None;
                return Poll::Ready(Ok(value));
            }
        }
        match Pin::new(&mut self.sleep).poll(cx) {
            Poll::Ready(()) => {
                self.future = None;
                Poll::Ready(Err(late()))
            }
            Poll::Pending => Poll::Pending,
        }
    }
}

#[cold]
fn late() -> Error {
    Error::with_kind(ErrorKind::TimeoutError, "it took too long")
}
