//! `CloudflareWorkersModule.DurableObject.webSocketMessage(message)`: Text or bytes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// Text or bytes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StrOrBytes {
    /// Text.
    Str(String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    StrOrBytes [into_js from_js]
    {}
    {
        Str(0): owned_text,
        Bytes(1): owned_bytes,
        Other(2): other Js,
    }
    [
        (0, Text),
        (1, Bytes),
    ]
}
