//! What a producer sends with.

use core::fmt;
use core::future::{poll_fn, Future};
use core::marker::PhantomData;
use core::task::{ready, Context, Poll};

use super::producer::{produce, Load, Sender};
use super::CHUNK;
use crate::rt::{sys, IntoJs, Js, Result};

impl Load for Vec<u8> {
    const ENOUGH: usize = CHUNK;

    fn len(&self) -> usize {
        self.len()
    }

    fn hand_over(&mut self, call: u32) {
        // SAFETY: the bytes are alive during the call, which copies them.
        unsafe { sys::stream_push(call, self.as_ptr(), self.len()) }
        self.clear();
    }
}

impl Load for Vec<Js> {
    const ENOUGH: usize = 16;

    fn len(&self) -> usize {
        self.len()
    }

    fn hand_over(&mut self, call: u32) {
        for item in self.drain(..) {
            // SAFETY: the handle is alive during the call.
            unsafe { sys::stream_push_item(call, item.raw()) }
        }
    }
}

/// What a producer sends its bytes with: `out.send(bytes).await?`.
///
/// With the feature `futures` it is an `AsyncWrite`.
pub struct ByteSender(Sender<Vec<u8>>);

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
        self.0.poll_room(cx)
    }

    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.0.add(|queue| queue.extend_from_slice(bytes));
    }
}

impl fmt::Debug for ByteSender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteSender").field("queued", &self.0.queued()).finish()
    }
}

/// What a producer sends its items with: `out.send(item).await?`.
pub struct ItemSender<T> {
    sender: Sender<Vec<Js>>,
    items: PhantomData<fn(T)>,
}

impl<T: IntoJs> ItemSender<T> {
    /// Sends an item, when there is room for it: once 16 are queued, the producer waits for the reader.
    ///
    /// # Errors
    /// If nobody reads the stream any more.
    pub async fn send(&mut self, item: T) -> Result<()> {
        poll_fn(|cx| self.sender.poll_room(cx)).await?;
        let item = item.into_js();
        self.sender.add(|queue| queue.push(item));
        Ok(())
    }
}

impl<T> fmt::Debug for ItemSender<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ItemSender").field("queued", &self.sender.queued()).finish()
    }
}

/// Makes a `ReadableStream` of the bytes that a future sends.
///
/// # Errors
/// At global scope, where there is no event.
pub fn produce_bytes<F, W>(producer: F) -> Result<Js>
where
    F: FnOnce(ByteSender) -> W,
    W: Future<Output = Result<()>> + 'static,
{
    produce(|sender| producer(ByteSender(sender)))
}

/// Makes a `ReadableStream` of the items that a future sends.
///
/// # Errors
/// At global scope, where there is no event.
pub fn produce_items<T, F, W>(producer: F) -> Result<Js>
where
    T: IntoJs,
    F: FnOnce(ItemSender<T>) -> W,
    W: Future<Output = Result<()>> + 'static,
{
    produce(|sender| producer(ItemSender { sender, items: PhantomData }))
}
