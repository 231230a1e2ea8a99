//! `R2UploadPartOptions.ssecKey`: Text or bytes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Text or bytes.
#[derive(Clone, Debug)]
pub enum StrOrBytes {
    /// Text.
    Str(String),
    /// Bytes.
    Bytes(Vec<u8>),
}

rt::union_type! {
    StrOrBytes [from encode]
    {}
    {
        Str(0): owned_text,
        Bytes(1): owned_bytes,
    }
    []
}
