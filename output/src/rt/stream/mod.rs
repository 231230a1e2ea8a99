//! Streams of bytes: reading JavaScript's, writing to them, and being one.
//!
//! Nothing here holds more than it must: a chunk that was read, what was sent and not taken yet. Streams that only pass through stay handles, and none of this
//! touches them.

mod duplex;
mod input;
mod output;
mod producer;
mod sender;

#[cfg(feature = "futures")]
mod io;

pub use duplex::Duplex;
pub use input::ByteStream;
pub use output::ByteSink;
pub use sender::{produce_bytes, produce_items, ByteSender, ItemSender};

/// How much is read, sent or kept at a time.
const CHUNK: usize = 64 * 1024;
