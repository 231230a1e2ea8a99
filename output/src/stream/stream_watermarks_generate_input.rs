//! `StreamWatermarks.generate(input)`: Text or `ReadableStream`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// Text or `ReadableStream`.
#[derive(Clone, Debug)]
pub enum StreamWatermarksGenerateInput<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `ReadableStream`
    ReadableStream(crate::streams::ReadableStream),
}

rt::union_type! {
    StreamWatermarksGenerateInput<'a> [from encode]
    {}
    {
        Str(0): text,
        ReadableStream(1): handle crate::streams::ReadableStream,
    }
    []
}
