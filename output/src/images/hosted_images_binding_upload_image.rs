//! `HostedImagesBinding.upload(image)`: What `HostedImagesBinding.upload(image)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// What `HostedImagesBinding.upload(image)` takes.
#[derive(Clone, Debug)]
pub enum HostedImagesBindingUploadImage<'a> {
    /// `ReadableStream`
    ReadableStream(crate::streams::ReadableStream),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
}

rt::union_type! {
    HostedImagesBindingUploadImage<'a> {
        ReadableStream(0): handle crate::streams::ReadableStream,
        Bytes(1): bytes,
    }
}
