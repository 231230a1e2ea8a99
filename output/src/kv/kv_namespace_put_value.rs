//! `KVNamespace.put(value)`: What `KVNamespace.put(value)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// What `KVNamespace.put(value)` takes.
#[derive(Clone, Debug)]
pub enum KvNamespacePutValue<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `ReadableStream`
    ReadableStream(crate::streams::ReadableStream),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
}

rt::union_type! {
    KvNamespacePutValue<'a> {
        Str(0): text,
        ReadableStream(1): handle crate::streams::ReadableStream,
        Bytes(2): bytes,
    }
}
