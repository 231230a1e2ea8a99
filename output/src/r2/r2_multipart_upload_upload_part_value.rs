//! `R2MultipartUpload.uploadPart(value)`: Text, bytes, `ReadableStream` or `Blob`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// Text, bytes, `ReadableStream` or `Blob`.
#[derive(Clone, Debug)]
pub enum R2MultipartUploadUploadPartValue<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
    /// `ReadableStream`
    ReadableStream(crate::streams::ReadableStream),
    /// `Blob`
    Blob(crate::blob::Blob),
}

rt::union_type! {
    R2MultipartUploadUploadPartValue<'a> [from encode]
    {}
    {
        Str(0): text,
        Bytes(1): bytes,
        ReadableStream(2): handle crate::streams::ReadableStream,
        Blob(3): handle crate::blob::Blob,
    }
    []
}
