//! Streams, read and made by Rust.

#[cfg(feature = "futures")]
use core::future::poll_fn;
use core::future::Future;

use crate::rt::stream::{
    produce_bytes, produce_items, ByteSender, ByteSink, ByteStream, ItemSender,
};
use crate::rt::{FromHandle, IntoJs, Result};
use crate::streams::{FixedLengthStream, ReadableStream, WritableStream};

impl ReadableStream {
    /// Reads the stream's bytes, a chunk of at most 64 KB at a time.
    ///
    /// ```ignore
    /// let mut chunks = body.chunks()?;
    /// while let Some(chunk) = chunks.next().await {
    ///     digest.update(chunk?);
    /// }
    /// ```
    ///
    /// What is only passed on need not be read: hand over the stream itself.
    ///
    /// # Errors
    /// If it is locked already.
    pub fn chunks(&self) -> Result<ByteStream> {
        ByteStream::new(self)
    }

    /// A stream of the bytes that a future sends.
    ///
    /// ```ignore
    /// let body = ReadableStream::produce(|mut out| async move {
    ///     for row in rows {
    ///         out.send(row.to_csv()).await?;
    ///     }
    ///     Ok(())
    /// })?;
    /// ```
    ///
    /// The future runs beside the handler, also when that has answered. It waits in `send` once 64 KB are queued, so that it never gets further ahead of the reader; it is
    /// dropped when nobody reads any more. What it sends between two waits is one chunk. If it fails, so does the stream.
    ///
    /// # Errors
    /// At global scope, where there is no event.
    pub fn produce<F, W>(producer: F) -> Result<ReadableStream>
    where
        F: FnOnce(ByteSender) -> W,
        W: Future<Output = Result<()>> + 'static,
    {
        produce_bytes(producer).map(ReadableStream::from_handle)
    }

    /// A stream of the values that a future sends, for what reads other things than bytes. It waits in `send` once 16 are queued; else it is as in
    /// [`produce`](Self::produce).
    ///
    /// # Errors
    /// At global scope, where there is no event.
    pub fn produce_items<T, F, W>(producer: F) -> Result<ReadableStream>
    where
        T: IntoJs,
        F: FnOnce(ItemSender<T>) -> W,
        W: Future<Output = Result<()>> + 'static,
    {
        produce_items(producer).map(ReadableStream::from_handle)
    }

    /// A stream of chunks of bytes, each asked for when there is room for it.
    ///
    /// # Errors
    /// At global scope, where there is no event.
    pub fn from_chunks<I>(chunks: I) -> Result<ReadableStream>
    where
        I: IntoIterator<Item: AsRef<[u8]>, IntoIter: 'static>,
    {
        let chunks = chunks.into_iter();
        ReadableStream::produce(|mut out| async move {
            for chunk in chunks {
                out.send(chunk).await?;
            }
            Ok(())
        })
    }

    /// A stream of the chunks of a `Stream` of the crate `futures`, each asked for when there is room for it.
    ///
    /// # Errors
    /// At global scope, where there is no event.
    #[cfg(feature = "futures")]
    pub fn from_stream<S, B, E>(stream: S) -> Result<ReadableStream>
    where
        S: futures_core::Stream<Item = core::result::Result<B, E>> + 'static,
        B: AsRef<[u8]>,
        E: Into<crate::Error>,
    {
        ReadableStream::produce(|mut out| async move {
            let mut stream = Box::pin(stream);
            while let Some(chunk) = poll_fn(|cx| stream.as_mut().poll_next(cx)).await {
                out.send(chunk.map_err(Into::into)?).await?;
            }
            Ok(())
        })
    }

    /// The same bytes, with their number known ahead: what has to know it (R2) takes no other stream, and as a body it sets `content-length`.
    ///
    /// # Errors
    /// If the stream is locked. Other than `length` bytes are an error of the stream that is given.
    pub fn with_length(&self, length: u64) -> Result<ReadableStream> {
        let fixed = FixedLengthStream::new(length as _)?;
        // Whether it comes to its end, its reader is told.
        drop(self.pipe_to(&fixed.writable()));
        Ok(fixed.readable())
    }
}

impl WritableStream {
    /// Writes bytes to the stream.
    ///
    /// # Errors
    /// If it is locked already.
    pub fn sink(&self) -> Result<ByteSink> {
        ByteSink::new(self)
    }
}
