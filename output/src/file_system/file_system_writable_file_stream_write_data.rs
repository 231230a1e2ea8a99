//! `FileSystemWritableFileStream.write(data)`: Text, bytes, `Blob` or `FileSystemFileWriteParams`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::FileSystemFileWriteParams;
use crate::rt;

/// Text, bytes, `Blob` or `FileSystemFileWriteParams`.
#[derive(Clone, Debug)]
pub enum FileSystemWritableFileStreamWriteData<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
    /// `Blob`
    Blob(crate::blob::Blob),
    /// `FileSystemFileWriteParams`
    FileWriteParams(FileSystemFileWriteParams),
}

rt::union_type! {
    FileSystemWritableFileStreamWriteData<'a> [from encode]
    {}
    {
        Str(0): text,
        Bytes(1): bytes,
        Blob(2): handle crate::blob::Blob,
        FileWriteParams(3): value FileSystemFileWriteParams,
    }
    []
}
