//! Connections.

use crate::rt::stream::{ByteSink, ByteStream, Duplex};
use crate::rt::Result;
use crate::sockets::Socket;

impl Socket {
    /// The connection as bytes in and bytes out: with the feature `futures` an `AsyncRead` and `AsyncWrite`. Both ways are locked as long as it exists; dropped, it ends
    /// the connection.
    ///
    /// # Errors
    /// If one of the ways is locked already.
    pub fn io(&self) -> Result<Duplex> {
        Ok(Duplex::new(ByteStream::new(&self.readable())?, ByteSink::new(&self.writable())?))
    }
}
