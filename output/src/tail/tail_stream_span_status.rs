//! `TailStream.SpanStatus`: The dictionary `TailStream.SpanStatus`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use super::TailStreamSpanStatusCode;
use crate::rt::{self, Result};

/// The dictionary `TailStream.SpanStatus`.
#[doc(alias = "TailStream.SpanStatus")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamSpanStatus {
    /// The member `code`.
    pub code: TailStreamSpanStatusCode,
    /// A developer-facing error message, present only when code is "error".
    pub message: Option<String>,
}

impl TailStreamSpanStatus {
    /// A `TailStream.SpanStatus` with what it must have.
    pub fn new(code: TailStreamSpanStatusCode) -> Self {
        Self { code, message: None }
    }

    /// A developer-facing error message, present only when code is "error".
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

impl rt::Encode for TailStreamSpanStatus {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.code);
        pack.put(&self.message);
    }
}

impl rt::Decode for TailStreamSpanStatus {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { code: r.get()?, message: r.get()? })
    }
}
