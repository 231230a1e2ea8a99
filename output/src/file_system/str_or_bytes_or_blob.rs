//! `FileSystemFileWriteParams.data`: Text, bytes or `Blob`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Text, bytes or `Blob`.
#[derive(Clone, Debug)]
pub enum StrOrBytesOrBlob {
    /// Text.
    Str(String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// `Blob`
    Blob(crate::blob::Blob),
}

rt::union_type! {
    StrOrBytesOrBlob [from encode]
    {}
    {
        Str(0): owned_text,
        Bytes(1): owned_bytes,
        Blob(2): handle crate::blob::Blob,
    }
    []
}
