//! `FileSystemWritableFileStream.write(data)`: What `FileSystemWritableFileStream.write(data)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::FileSystemFileWriteParams;
use crate::rt;

/// What `FileSystemWritableFileStream.write(data)` takes.
#[derive(Clone, Debug)]
pub enum FileSystemWritableFileStreamWriteData<'a> {
    /// `Blob`
    Blob(crate::blob::Blob),
    /// Text.
    Str(Cow<'a, str>),
    /// `FileSystemFileWriteParams`
    FileSystemFileWriteParams(FileSystemFileWriteParams),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
}

rt::union_type! {
    FileSystemWritableFileStreamWriteData<'a> {
        Blob(0): handle crate::blob::Blob,
        Str(1): text,
        FileSystemFileWriteParams(2): value FileSystemFileWriteParams,
        Bytes(3): bytes,
    }
}
