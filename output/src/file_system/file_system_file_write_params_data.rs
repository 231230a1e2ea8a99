//! `FileSystemFileWriteParams.data`: What `FileSystemFileWriteParams.data` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// What `FileSystemFileWriteParams.data` takes.
#[derive(Clone, Debug)]
pub enum FileSystemFileWriteParamsData<'a> {
    /// `Blob`
    Blob(crate::blob::Blob),
    /// Text.
    Str(Cow<'a, str>),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
}

rt::union_type! {
    FileSystemFileWriteParamsData<'a> {
        Blob(0): handle crate::blob::Blob,
        Str(1): text,
        Bytes(2): bytes,
    }
}
