//! `TailStream.Exception`: The dictionary [`TailStream.Exception`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StrOrNumber;
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.Exception`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"exception"`.
#[doc(alias = "TailStream.Exception")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "exception"))]
#[non_exhaustive]
pub struct TailStreamException {
    /// The member `code`.
    pub code: Option<StrOrNumber>,
    /// The member `name`.
    pub name: String,
    /// The member `message`.
    pub message: String,
    /// The member `stack`.
    pub stack: Option<String>,
}

impl TailStreamException {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code: None, name: name.into(), message: message.into(), stack: None }
    }

    /// The member `code`.
    #[inline]
    pub fn code(mut self, code: impl Into<StrOrNumber>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// The member `stack`.
    #[inline]
    pub fn stack(mut self, stack: impl Into<String>) -> Self {
        self.stack = Some(stack.into());
        self
    }
}

impl rt::Encode for TailStreamException {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.code);
        pack.put(&self.name);
        pack.put(&self.message);
        pack.put(&self.stack);
    }
}

impl rt::Decode for TailStreamException {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let code = r.get();
        let name = r.get();
        let message = r.get();
        let stack = r.get();
        Ok(Self { code: code?, name: name?, message: message?, stack: stack? })
    }
}
