//! `HostedImagesBinding.upload(image)`: Bytes or `ReadableStream`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// Bytes or `ReadableStream`.
#[derive(Clone, Debug)]
pub enum HostedImagesBindingUploadImage<'a> {
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
    /// `ReadableStream`
    ReadableStream(crate::streams::ReadableStream),
}

rt::union_type! {
    HostedImagesBindingUploadImage<'a> [from encode]
    {}
    {
        Bytes(0): bytes,
        ReadableStream(1): handle crate::streams::ReadableStream,
    }
    []
}
