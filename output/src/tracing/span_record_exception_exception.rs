//! `SpanRecordExceptionException`: The dictionary [`SpanRecordExceptionException`](https://developers.cloudflare.com/workers/observability/traces/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StrOrNumber;
use crate::rt;

/// The dictionary [`SpanRecordExceptionException`](https://developers.cloudflare.com/workers/observability/traces/).
#[derive(Clone, Debug, Default)]
pub struct SpanRecordExceptionException {
    code: Option<StrOrNumber>,
    name: Option<String>,
    message: Option<String>,
    stack: Option<String>,
}

impl SpanRecordExceptionException {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `code`.
    #[inline]
    pub fn code(mut self, code: impl Into<StrOrNumber>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// The member `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The member `message`.
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// The member `stack`.
    #[inline]
    pub fn stack(mut self, stack: impl Into<String>) -> Self {
        self.stack = Some(stack.into());
        self
    }
}

impl rt::Encode for SpanRecordExceptionException {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.code);
        pack.put(&self.name);
        pack.put(&self.message);
        pack.put(&self.stack);
    }
}
