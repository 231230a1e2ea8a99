//! `KVNamespace.put(value)`: Text, bytes or `ReadableStream`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// Text, bytes or `ReadableStream`.
#[derive(Clone, Debug)]
pub enum KvNamespacePutValue<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
    /// `ReadableStream`
    ReadableStream(crate::streams::ReadableStream),
}

rt::union_type! {
    KvNamespacePutValue<'a> [from encode]
    {}
    {
        Str(0): text,
        Bytes(1): bytes,
        ReadableStream(2): handle crate::streams::ReadableStream,
    }
    []
}
