//! `BodyInit`: What `Navigator.sendBeacon(body)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::FormData;
use crate::rt;

/// What `Navigator.sendBeacon(body)` takes.
#[derive(Clone, Debug)]
pub enum BodyInit<'a> {
    /// `ReadableStream`
    ReadableStream(crate::streams::ReadableStream),
    /// Text.
    Str(Cow<'a, str>),
    /// `Blob`
    Blob(crate::blob::Blob),
    /// `UrlSearchParams`
    UrlSearchParams(crate::url::UrlSearchParams),
    /// `FormData`
    FormData(FormData),
    /// A list.
    List(Vec<Vec<u8>>),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
}

rt::union_type! {
    BodyInit<'a> {
        ReadableStream(0): handle crate::streams::ReadableStream,
        Str(1): text,
        Blob(2): handle crate::blob::Blob,
        UrlSearchParams(3): handle crate::url::UrlSearchParams,
        FormData(4): handle FormData,
        List(5): value Vec<Vec<u8>>,
        Bytes(6): bytes,
    }
}
