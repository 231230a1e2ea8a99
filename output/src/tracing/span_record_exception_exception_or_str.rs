//! `Span.recordException(exception)`: Text or `SpanRecordExceptionException`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::SpanRecordExceptionException;
use crate::rt;

/// Text or `SpanRecordExceptionException`.
#[derive(Clone, Debug)]
pub enum SpanRecordExceptionExceptionOrStr<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `SpanRecordExceptionException`
    Exception(SpanRecordExceptionException),
}

rt::union_type! {
    SpanRecordExceptionExceptionOrStr<'a> [from encode]
    {}
    {
        Str(0): text,
        Exception(1): value SpanRecordExceptionException,
    }
    []
}
