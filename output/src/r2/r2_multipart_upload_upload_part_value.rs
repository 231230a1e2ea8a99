//! `R2MultipartUpload.uploadPart(value)`: What `R2MultipartUpload.uploadPart(value)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// What `R2MultipartUpload.uploadPart(value)` takes.
#[derive(Clone, Debug)]
pub enum R2MultipartUploadUploadPartValue<'a> {
    /// `ReadableStream`
    ReadableStream(crate::streams::ReadableStream),
    /// Text.
    Str(Cow<'a, str>),
    /// `Blob`
    Blob(crate::blob::Blob),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
}

rt::union_type! {
    R2MultipartUploadUploadPartValue<'a> {
        ReadableStream(0): handle crate::streams::ReadableStream,
        Str(1): text,
        Blob(2): handle crate::blob::Blob,
        Bytes(3): bytes,
    }
}
