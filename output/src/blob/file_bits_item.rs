//! `File.constructor(bits)`: What `File.constructor(bits)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::Blob;
use crate::rt;

/// What `File.constructor(bits)` takes.
#[derive(Clone, Debug)]
pub enum FileBitsItem<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `Blob`
    Blob(Blob),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
}

rt::union_type! {
    FileBitsItem<'a> {
        Str(0): text,
        Blob(1): handle Blob,
        Bytes(2): bytes,
    }
}
