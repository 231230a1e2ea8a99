//! Both ways at once.

use core::task::{Context, Poll};

use super::{ByteSink, ByteStream};
use crate::rt::Result;

/// A connection: bytes in and bytes out.
///
/// With the feature `futures` it is an `AsyncRead` and an `AsyncWrite`.
#[derive(Debug)]
pub struct Duplex {
    pub(super) input: ByteStream,
    pub(super) output: ByteSink,
}

impl Duplex {
    /// Both ends as one.
    pub fn new(input: ByteStream, output: ByteSink) -> Duplex {
        Duplex { input, output }
    }

    /// The two ends apart, so that one task can read while another one writes.
    pub fn split(self) -> (ByteStream, ByteSink) {
        (self.input, self.output)
    }

    /// Reads some bytes into `buffer`, and says how many: 0 at the end.
    ///
    /// # Errors
    /// If the connection has failed.
    pub async fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        self.input.read(buffer).await
    }

    /// Reads whatever comes next; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Vec<u8>>> {
        self.input.next().await
    }

    /// Writes all of `bytes`.
    ///
    /// # Errors
    /// If the connection is closed or has failed.
    pub async fn write(&mut self, bytes: impl AsRef<[u8]>) -> Result<()> {
        self.output.write(bytes).await
    }

    /// Says that nothing more will be written; reading goes on.
    ///
    /// # Errors
    /// If the connection is closed or has failed.
    pub async fn close(&mut self) -> Result<()> {
        core::future::poll_fn(|cx: &mut Context<'_>| -> Poll<Result<()>> {
            self.output.poll_finish(cx)
        })
        .await
    }
}
