//! `SubtleCrypto.exportKey`: Bytes or `JsonWebKey`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::JsonWebKey;
use crate::rt::{self, Js};

/// Bytes or `JsonWebKey`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BytesOrJsonWebKey {
    /// Bytes.
    Bytes(Vec<u8>),
    /// `JsonWebKey`
    JsonWebKey(JsonWebKey),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    BytesOrJsonWebKey [decode]
    {}
    {
        Bytes(0): owned_bytes,
        JsonWebKey(1): value JsonWebKey,
        Other(2): other Js,
    }
    []
}
