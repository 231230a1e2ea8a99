//! `TracingSpanStatus`: The dictionary [`TracingSpanStatus`](https://developers.cloudflare.com/workers/observability/traces/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TracingSpanStatusCode;
use crate::rt;

/// The dictionary [`TracingSpanStatus`](https://developers.cloudflare.com/workers/observability/traces/).
#[derive(Clone, Debug)]
pub struct TracingSpanStatus {
    code: TracingSpanStatusCode,
    message: Option<String>,
}

impl TracingSpanStatus {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(code: TracingSpanStatusCode) -> Self {
        Self { code, message: None }
    }

    /// The member `message`.
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

impl rt::Encode for TracingSpanStatus {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.code);
        pack.put(&self.message);
    }
}
