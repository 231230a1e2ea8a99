//! `Span.recordException(exception)`: What `Span.recordException(exception)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::SpanRecordExceptionException;
use crate::rt;

/// What `Span.recordException(exception)` takes.
#[derive(Clone, Debug)]
pub enum SpanRecordExceptionExceptionOrStr<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `SpanRecordExceptionException`
    SpanRecordExceptionException(SpanRecordExceptionException),
}

rt::union_type! {
    SpanRecordExceptionExceptionOrStr<'a> {
        Str(0): text,
        SpanRecordExceptionException(1): value SpanRecordExceptionException,
    }
}
