//! `TailStream.TailStreamErrorInfo`: The dictionary [`TailStream.TailStreamErrorInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.TailStreamErrorInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[doc(alias = "TailStream.TailStreamErrorInfo")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct TailStreamTailStreamErrorInfo {
    /// The member `name`.
    pub name: String,
    /// The member `message`.
    pub message: String,
    /// The member `stack`.
    pub stack: Option<String>,
}

impl TailStreamTailStreamErrorInfo {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>, message: impl Into<String>) -> Self {
        Self { name: name.into(), message: message.into(), stack: None }
    }

    /// The member `stack`.
    #[inline]
    pub fn stack(mut self, stack: impl Into<String>) -> Self {
        self.stack = Some(stack.into());
        self
    }
}

impl rt::Encode for TailStreamTailStreamErrorInfo {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.message);
        pack.put(&self.stack);
    }
}

impl rt::Decode for TailStreamTailStreamErrorInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, message: r.get()?, stack: r.get()? })
    }
}
