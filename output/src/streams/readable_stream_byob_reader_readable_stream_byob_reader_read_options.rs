//! `ReadableStreamBYOBReaderReadableStreamBYOBReaderReadOptions`: The dictionary `ReadableStreamBYOBReaderReadableStreamBYOBReaderReadOptions`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/streams.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `ReadableStreamBYOBReaderReadableStreamBYOBReaderReadOptions`.
#[doc(alias = "ReadableStreamBYOBReaderReadableStreamBYOBReaderReadOptions")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReadableStreamByobReaderReadableStreamByobReaderReadOptions {
    /// The member `min`.
    pub min: Option<i32>,
}

impl ReadableStreamByobReaderReadableStreamByobReaderReadOptions {
    /// A `ReadableStreamBYOBReaderReadableStreamBYOBReaderReadOptions` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `min`.
    pub fn min(mut self, min: i32) -> Self {
        self.min = Some(min);
        self
    }
}

impl rt::Encode for ReadableStreamByobReaderReadableStreamByobReaderReadOptions {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.min);
    }
}

impl rt::Decode for ReadableStreamByobReaderReadableStreamByobReaderReadOptions {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { min: r.get()? })
    }
}
