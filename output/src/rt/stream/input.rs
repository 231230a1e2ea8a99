//! Reading.

use core::fmt;
use core::future::{poll_fn, Future};
use core::pin::Pin;
use core::task::{Context, Poll};

use crate::rt::{promise, results, sys, Js, Promise, Result};

/// The bytes of a `ReadableStream`, chunk by chunk: `while let Some(chunk) = bytes.next().await`.
///
/// At most one chunk is in memory: 64 KB of a stream of bytes (a body), or whatever else the stream gives as one. The stream is locked as long as this exists.
/// Dropped before the end, it cancels the stream.
///
/// With the feature `futures` it is a `Stream` and an `AsyncRead`.
#[must_use = "nothing is read unless it is polled"]
pub struct ByteStream {
    reader: Js,
    state: State,
    step: Option<Promise<Option<Vec<u8>>>>,
    /// A chunk that was read in part, and how far.
    rest: (Vec<u8>, usize),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    /// At its end, or it has failed.
    Done,
    Released,
}

impl ByteStream {
    /// Locks a `ReadableStream` and reads its bytes.
    ///
    /// # Errors
    /// If it is locked already.
    pub fn new(stream: &impl AsRef<Js>) -> Result<ByteStream> {
        // SAFETY: the handle is alive; the result is ours.
        let reader = results::handle(unsafe { sys::bytes_open(stream.as_ref().raw()) })?;
        Ok(ByteStream { reader, state: State::Open, step: None, rest: (Vec::new(), 0) })
    }

    /// The next chunk, never an empty one; `None` at the end. What was begun when this is dropped, the next call goes on with.
    pub fn next(&mut self) -> impl Future<Output = Option<Result<Vec<u8>>>> + '_ {
        poll_fn(|cx| self.poll_chunk(cx))
    }

    /// As [`next`](Self::next), for futures by hand.
    pub fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Vec<u8>>>> {
        if let Some(rest) = self.take_rest() {
            return Poll::Ready(Some(Ok(rest)));
        }
        if self.state != State::Open {
            return Poll::Ready(None);
        }
        let reader = self.reader.raw();
        let step = self.step.get_or_insert_with(|| {
            // SAFETY: the handle is alive during the call, and the slot is new.
            promise(|slot| unsafe { sys::bytes_read(reader, slot) })
        });
        let Poll::Ready(chunk) = Pin::new(step).poll(cx) else { return Poll::Pending };
        self.step = None;
        if !matches!(chunk, Ok(Some(_))) {
            self.state = State::Done;
        }
        Poll::Ready(chunk.transpose())
    }

    /// Reads some bytes into `buffer`, and says how many: 0 at the end.
    ///
    /// # Errors
    /// If the stream has failed.
    pub fn read<'a>(
        &'a mut self,
        buffer: &'a mut [u8],
    ) -> impl Future<Output = Result<usize>> + 'a {
        poll_fn(|cx| self.poll_read_bytes(cx, buffer))
    }

    pub(super) fn poll_read_bytes(
        &mut self,
        cx: &mut Context<'_>,
        buffer: &mut [u8],
    ) -> Poll<Result<usize>> {
        match self.poll_fill(cx) {
            Poll::Ready(Ok(filled)) => {
                let count = filled.len().min(buffer.len());
                buffer[..count].copy_from_slice(&filled[..count]);
                self.advance(count);
                Poll::Ready(Ok(count))
            }
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Pending => Poll::Pending,
        }
    }

    /// What has been read and not taken; empty at the end.
    pub(super) fn poll_fill(&mut self, cx: &mut Context<'_>) -> Poll<Result<&[u8]>> {
        if self.rest.1 >= self.rest.0.len() {
            match self.poll_chunk(cx) {
                Poll::Ready(Some(Ok(chunk))) => self.rest = (chunk, 0),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Err(error)),
                Poll::Ready(None) => {}
                Poll::Pending => return Poll::Pending,
            }
        }
        Poll::Ready(Ok(&self.rest.0[self.rest.1..]))
    }

    pub(super) fn advance(&mut self, count: usize) {
        self.rest.1 = (self.rest.1 + count).min(self.rest.0.len());
    }

    #[cfg(feature = "futures")]
    pub(super) fn is_done(&self) -> bool {
        self.state != State::Open && self.rest.1 >= self.rest.0.len()
    }

    fn take_rest(&mut self) -> Option<Vec<u8>> {
        let (mut chunk, from) = core::mem::take(&mut self.rest);
        if from >= chunk.len() {
            return None;
        }
        chunk.drain(..from);
        Some(chunk)
    }

    /// Reads all that is left.
    ///
    /// # Errors
    /// If the stream fails.
    pub async fn read_to_end(mut self) -> Result<Vec<u8>> {
        let mut all = Vec::new();
        while let Some(chunk) = self.next().await {
            let chunk = chunk?;
            if all.is_empty() {
                all = chunk;
            } else {
                all.extend_from_slice(&chunk);
            }
        }
        Ok(all)
    }

    /// Unlocks the stream, which goes on from where this stands; what was read and not taken is lost.
    pub fn release(mut self) {
        self.close(State::Released);
    }

    fn close(&mut self, state: State) {
        if self.state == State::Open || (self.state == State::Done && state == State::Released) {
            // SAFETY: the handle is alive.
            unsafe { sys::bytes_close(self.reader.raw(), u32::from(state != State::Released)) }
            self.state = state;
        }
    }
}

impl Drop for ByteStream {
    fn drop(&mut self) {
        if self.state == State::Open {
            self.close(State::Done);
        }
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ByteStream").field(&self.reader.raw()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::task::Waker;

    /// One that was read up to its last chunk.
    fn last(chunk: &[u8]) -> ByteStream {
        let rest = (chunk.to_vec(), 0);
        ByteStream { reader: Js::UNDEFINED, state: State::Done, step: None, rest }
    }

    fn now<T>(poll: impl FnOnce(&mut Context<'_>) -> Poll<T>) -> T {
        match poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(value) => value,
            Poll::Pending => panic!("it waits"),
        }
    }

    #[test]
    fn a_chunk_can_be_read_in_parts() {
        let mut stream = last(b"abcde");
        let mut buffer = [0; 2];
        assert_eq!(now(|cx| stream.poll_read_bytes(cx, &mut buffer)).unwrap(), 2);
        assert_eq!(&buffer, b"ab");
        assert_eq!(now(|cx| stream.poll_fill(cx)).unwrap(), b"cde");
        stream.advance(1);
        assert_eq!(now(|cx| stream.poll_chunk(cx)).unwrap().unwrap(), b"de");
        assert!(now(|cx| stream.poll_chunk(cx)).is_none());
        assert_eq!(now(|cx| stream.poll_read_bytes(cx, &mut buffer)).unwrap(), 0);
    }

    #[test]
    fn no_more_is_taken_than_there_is() {
        let mut stream = last(b"ab");
        stream.advance(9);
        assert!(now(|cx| stream.poll_chunk(cx)).is_none());
    }
}
