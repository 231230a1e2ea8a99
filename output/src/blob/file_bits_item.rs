//! `File.constructor(bits)`: Text, bytes or `Blob`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::Blob;
use crate::rt;

/// Text, bytes or `Blob`.
#[derive(Clone, Debug)]
pub enum FileBitsItem<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
    /// `Blob`
    Blob(Blob),
}

rt::union_type! {
    FileBitsItem<'a> [from encode]
    {}
    {
        Str(0): text,
        Bytes(1): bytes,
        Blob(2): handle Blob,
    }
    []
}
