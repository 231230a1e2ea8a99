//! `TraceException`: The dictionary [`TraceException`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Date, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TraceException`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct TraceException {
    /// The member `timestamp`.
    #[js(unit = "epoch_milliseconds")]
    pub timestamp: Date,
    /// The member `message`.
    pub message: String,
    /// The member `name`.
    pub name: String,
    /// The member `stack`.
    pub stack: Option<String>,
}

impl TraceException {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(
        timestamp: impl Into<Date>,
        message: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            timestamp: timestamp.into(),
            message: message.into(),
            name: name.into(),
            stack: None,
        }
    }

    /// The member `stack`.
    #[inline]
    pub fn stack(mut self, stack: impl Into<String>) -> Self {
        self.stack = Some(stack.into());
        self
    }
}

impl rt::Encode for TraceException {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.epoch_milliseconds(&self.timestamp);
        pack.put(&self.message);
        pack.put(&self.name);
        pack.put(&self.stack);
    }
}

impl rt::Decode for TraceException {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            timestamp: r.epoch_milliseconds()?,
            message: r.get()?,
            name: r.get()?,
            stack: r.get()?,
        })
    }
}
