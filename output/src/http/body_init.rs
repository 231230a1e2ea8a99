//! `BodyInit`: Text, bytes, `ReadableStream`, `Blob`, `UrlSearchParams`, `FormData` or a list.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::FormData;
use crate::rt;

/// Text, bytes, `ReadableStream`, `Blob`, `UrlSearchParams`, `FormData` or a list.
#[derive(Clone, Debug)]
pub enum BodyInit<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
    /// `ReadableStream`
    ReadableStream(crate::streams::ReadableStream),
    /// `Blob`
    Blob(crate::blob::Blob),
    /// `UrlSearchParams`
    UrlSearchParams(crate::url::UrlSearchParams),
    /// `FormData`
    FormData(FormData),
    /// A list.
    List(Vec<Vec<u8>>),
}

rt::union_type! {
    BodyInit<'a> [from encode]
    {}
    {
        Str(0): text,
        Bytes(1): bytes,
        ReadableStream(2): handle crate::streams::ReadableStream,
        Blob(3): handle crate::blob::Blob,
        UrlSearchParams(4): handle crate::url::UrlSearchParams,
        FormData(5): handle FormData,
        List(6): value Vec<Vec<u8>>,
    }
    []
}
