//! `TailStream.Exception`: The dictionary [`TailStream.Exception`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StrOrNumber;
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
