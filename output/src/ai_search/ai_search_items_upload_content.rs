//! `AiSearchItems.upload(content)`: Text, `ReadableStream` or `Blob`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// Text, `ReadableStream` or `Blob`.
#[derive(Clone, Debug)]
pub enum AiSearchItemsUploadContent<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `ReadableStream`
    ReadableStream(crate::streams::ReadableStream),
    /// `Blob`
    Blob(crate::blob::Blob),
}

rt::union_type! {
    AiSearchItemsUploadContent<'a> [from encode]
    {}
    {
        Str(0): text,
        ReadableStream(1): handle crate::streams::ReadableStream,
        Blob(2): handle crate::blob::Blob,
    }
    []
}
