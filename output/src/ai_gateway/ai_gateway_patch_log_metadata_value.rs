//! `AiGatewayPatchLog.metadata`: What `AiGatewayPatchLog.metadata` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// What `AiGatewayPatchLog.metadata` takes.
#[derive(Clone, Debug)]
pub enum AiGatewayPatchLogMetadataValue<'a> {
    /// A boolean.
    Bool(bool),
    /// Text.
    Str(Cow<'a, str>),
    /// A `bigint`.
    BigInt(i64),
}

rt::union_type! {
    AiGatewayPatchLogMetadataValue<'a> {
        Bool(0): value bool,
        Str(1): text,
        BigInt(2): bigint i64,
    }
}
