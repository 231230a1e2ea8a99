//! Iterators whose items come later.

use core::fmt;
use core::future::{poll_fn, Future};
use core::marker::PhantomData;
use core::pin::Pin;
use core::task::{Context, Poll};

use super::{is_opaque, Source};
use crate::rt::stream::{produce_items, ItemSender};
use crate::rt::value::read_bytes;
use crate::rt::{
    promise_with, sys, Answer, Decode, Encode, FromHandle, FromJs, IntoJs, Js, Pack, Promise,
    Reader, Result,
};

/// An asynchronous iterator of JavaScript's: `while let Some(item) = stream.next().await`.
///
/// Nothing is asked for before the first step. Dropped before the end, it tells JavaScript so, as leaving a `for await` loop does: a `ReadableStream` is cancelled.
///
/// With the feature `futures` it is a `Stream`.
#[must_use = "streams do nothing unless polled"]
pub struct JsStream<T> {
    source: Source,
    step: Option<Promise<Option<Vec<u8>>>>,
    items: PhantomData<fn() -> T>,
}

impl<T> JsStream<T> {
    /// Walks through an object that JavaScript could walk through by `for await`.
    pub fn over(iterable: &impl AsRef<Js>) -> JsStream<T> {
        JsStream::from_handle(iterable.as_ref().clone())
    }
}

impl<T: IntoJs> JsStream<T> {
    /// One of Rust's, for what takes one: of the items that a future sends. It waits in `send` once 16 are queued, and is dropped when nobody asks for more.
    ///
    /// # Errors
    /// At global scope, where there is no event.
    pub fn produce<F, W>(producer: F) -> Result<JsStream<T>>
    where
        F: FnOnce(ItemSender<T>) -> W,
        W: Future<Output = Result<()>> + 'static,
    {
        produce_items(producer).map(FromHandle::from_handle)
    }

    /// One of Rust's: of items that are there, or made when they are asked for.
    ///
    /// # Errors
    /// At global scope, where there is no event.
    pub fn from_items<I>(items: I) -> Result<JsStream<T>>
    where
        T: 'static,
        I: IntoIterator<Item = T, IntoIter: 'static>,
    {
        let items = items.into_iter();
        JsStream::produce(|mut out| async move {
            for item in items {
                out.send(item).await?;
            }
            Ok(())
        })
    }
}

impl<T: FromJs> JsStream<T> {
    /// The next item; `None` at the end. What was begun when this is dropped, the next call goes on with.
    pub fn next(&mut self) -> impl Future<Output = Option<Result<T>>> + '_ {
        poll_fn(|cx| self.poll_next_item(cx))
    }

    /// As [`next`](Self::next), for futures by hand.
    pub fn poll_next_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        let step = match &mut self.step {
            Some(step) => step,
            None => match self.source.start(true) {
                Ok(true) => self.step.insert(step_of(&self.source.js, is_opaque::<T>())),
                Ok(false) => return Poll::Ready(None),
                Err(error) => return Poll::Ready(Some(Err(error))),
            },
        };
        let Poll::Ready(item) = Pin::new(step).poll(cx) else { return Poll::Pending };
        self.step = None;
        if !matches!(item, Ok(Some(_))) {
            self.source.finish();
        }
        Poll::Ready(item.transpose().map(|item| read_bytes(&item?)))
    }
}

/// Asks for the next item, as a value pack.
fn step_of(iterator: &Js, opaque: u32) -> Promise<Option<Vec<u8>>> {
    let decode = |answer| match answer {
        Answer::Bytes(item) => Ok(Some(item)),
        _ => Ok(None),
    };
    // SAFETY: the handle is alive during the call, and the slot is new.
    promise_with(decode, |slot| unsafe { sys::iterator_later(iterator.raw(), opaque, slot) })
}

#[cfg(feature = "futures")]
impl<T: FromJs> futures_core::Stream for JsStream<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        self.poll_next_item(cx)
    }
}

#[cfg(feature = "futures")]
impl<T: FromJs> futures_core::FusedStream for JsStream<T> {
    fn is_terminated(&self) -> bool {
        self.source.progress == super::Progress::Done
    }
}

impl<T> fmt::Debug for JsStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("JsStream").field(&self.source.js.raw()).finish()
    }
}

impl<T> AsRef<Js> for JsStream<T> {
    fn as_ref(&self) -> &Js {
        &self.source.js
    }
}

impl<T> FromHandle for JsStream<T> {
    fn from_handle(js: Js) -> JsStream<T> {
        JsStream { source: Source::new(js), step: None, items: PhantomData }
    }
}

impl<T> FromJs for JsStream<T> {
    const OPAQUE: bool = true;

    fn read(reader: &mut crate::rt::ValueReader<'_>) -> Result<JsStream<T>> {
        reader.js().map(FromHandle::from_handle)
    }

    fn from_js(js: Js) -> Result<JsStream<T>> {
        Ok(FromHandle::from_handle(js))
    }
}

impl<T> Decode for JsStream<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<JsStream<T>> {
        reader.handle().map(FromHandle::from_handle)
    }

    fn from_answer(answer: Answer) -> Result<JsStream<T>> {
        answer.handle().map(FromHandle::from_handle)
    }
}

impl<T> Encode for JsStream<T> {
    fn encode<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.handle(&self.source.js);
    }
}
