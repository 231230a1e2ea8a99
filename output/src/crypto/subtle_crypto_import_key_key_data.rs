//! `SubtleCrypto.importKey(keyData)`: What `SubtleCrypto.importKey(keyData)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::JsonWebKey;
use crate::rt;

/// What `SubtleCrypto.importKey(keyData)` takes.
#[derive(Clone, Debug)]
pub enum SubtleCryptoImportKeyKeyData<'a> {
    /// `JsonWebKey`
    JsonWebKey(JsonWebKey),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
}

rt::union_type! {
    SubtleCryptoImportKeyKeyData<'a> {
        JsonWebKey(0): value JsonWebKey,
        Bytes(1): bytes,
    }
}
