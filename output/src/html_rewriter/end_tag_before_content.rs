//! `EndTag.before(content)`: Text, `ReadableStream` or `Response`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// Text, `ReadableStream` or `Response`.
#[derive(Clone, Debug)]
pub enum EndTagBeforeContent<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `ReadableStream`
    ReadableStream(crate::streams::ReadableStream),
    /// `Response`
    Response(crate::http::Response),
}

rt::union_type! {
    EndTagBeforeContent<'a> [from encode]
    {}
    {
        Str(0): text,
        ReadableStream(1): handle crate::streams::ReadableStream,
        Response(2): handle crate::http::Response,
    }
    []
}
