//! Writing.

use core::fmt;
use core::future::{poll_fn, Future};
use core::pin::Pin;
use core::task::{ready, Context, Poll};

use crate::rt::{promise, results, sys, Error, Js, Promise, Result};

/// The writing end of a `WritableStream`: `sink.write(bytes).await?`.
///
/// A write is over when the stream has taken it: who writes never gets ahead of who reads. The stream is locked as long as this exists. Dropped before
/// [`close`](Self::close), it aborts the stream, so that nobody takes what is cut off for the whole.
///
/// With the feature `futures` it is an `AsyncWrite`.
pub struct ByteSink {
    writer: Js,
    is_open: bool,
    /// A write, or the closing, that is under way.
    step: Option<Promise<()>>,
}

impl ByteSink {
    /// Locks a `WritableStream` and writes bytes to it.
    ///
    /// # Errors
    /// If it is locked already.
    pub fn new(stream: &impl AsRef<Js>) -> Result<ByteSink> {
        // SAFETY: the handle is alive; the result is ours.
        let writer = results::handle(unsafe { sys::sink_open(stream.as_ref().raw()) })?;
        Ok(ByteSink { writer, is_open: true, step: None })
    }

    /// Writes all of `bytes`.
    ///
    /// # Errors
    /// If the stream is closed or has failed.
    pub async fn write(&mut self, bytes: impl AsRef<[u8]>) -> Result<()> {
        self.flush().await?;
        self.start_write(bytes.as_ref());
        self.flush().await
    }

    /// Says that there is no more.
    ///
    /// # Errors
    /// If the stream is closed or has failed.
    pub async fn close(mut self) -> Result<()> {
        poll_fn(|cx| self.poll_finish(cx)).await
    }

    /// Unlocks the stream and leaves it open.
    pub fn release(mut self) {
        self.end(None);
    }

    /// Says that what was written is not to be used, and why.
    pub fn abort(mut self, reason: impl Into<Error>) {
        self.end(Some(&reason.into()));
    }

    /// Waits for the write that is under way.
    fn flush(&mut self) -> impl Future<Output = Result<()>> + '_ {
        poll_fn(|cx| self.poll_idle(cx))
    }

    pub(super) fn poll_idle(&mut self, cx: &mut Context<'_>) -> Poll<Result<()>> {
        let Some(step) = &mut self.step else { return Poll::Ready(Ok(())) };
        let outcome = ready!(Pin::new(step).poll(cx));
        self.step = None;
        Poll::Ready(outcome)
    }

    /// Begins to write; nothing else may be under way.
    pub(super) fn start_write(&mut self, bytes: &[u8]) {
        let writer = self.writer.raw();
        // SAFETY: the handle and the bytes are alive during the call, which copies them, and the slot is new.
        self.step = Some(promise(|slot| unsafe {
            sys::sink_write(writer, bytes.as_ptr(), bytes.len(), slot);
        }));
    }

    pub(super) fn poll_finish(&mut self, cx: &mut Context<'_>) -> Poll<Result<()>> {
        ready!(self.poll_idle(cx))?;
        if !self.is_open {
            return Poll::Ready(Ok(()));
        }
        self.is_open = false;
        let writer = self.writer.raw();
        // SAFETY: the handle is alive during the call, and the slot is new.
        self.step = Some(promise(|slot| unsafe { sys::sink_close(writer, slot) }));
        self.poll_idle(cx)
    }

    fn end(&mut self, error: Option<&Error>) {
        if self.is_open {
            self.is_open = false;
            let reason = error.map_or(Js::UNDEFINED, Error::thrown_value);
            // SAFETY: the handles are alive.
            unsafe { sys::sink_end(self.writer.raw(), reason.raw()) }
        }
    }
}

impl Drop for ByteSink {
    fn drop(&mut self) {
        if self.is_open {
            self.end(Some(&Error::new("the writer was dropped before the stream was closed")));
        }
    }
}

impl fmt::Debug for ByteSink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ByteSink").field(&self.writer.raw()).finish()
    }
}
