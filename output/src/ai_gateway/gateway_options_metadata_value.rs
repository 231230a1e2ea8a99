//! `GatewayOptions.metadata`: Text, a number, an integer or a boolean.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Text, a number, an integer or a boolean.
#[derive(Clone, Debug)]
pub enum GatewayOptionsMetadataValue {
    /// Text.
    Str(String),
    /// A number.
    Number(f64),
    /// A `bigint`.
    BigInt(i64),
    /// A boolean.
    Bool(bool),
}

rt::union_type! {
    GatewayOptionsMetadataValue [from encode]
    {}
    {
        Str(0): owned_text,
        Number(1): number,
        BigInt(2): bigint i64,
        Bool(3): value bool,
    }
    []
}
