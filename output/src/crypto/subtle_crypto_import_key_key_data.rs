//! `SubtleCrypto.importKey(keyData)`: Bytes or `JsonWebKey`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::JsonWebKey;
use crate::rt;

/// Bytes or `JsonWebKey`.
#[derive(Clone, Debug)]
pub enum SubtleCryptoImportKeyKeyData<'a> {
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
    /// `JsonWebKey`
    JsonWebKey(JsonWebKey),
}

rt::union_type! {
    SubtleCryptoImportKeyKeyData<'a> [from encode]
    {}
    {
        Bytes(0): bytes,
        JsonWebKey(1): value JsonWebKey,
    }
    []
}
