//! `AiGatewayPatchLog metadata Value`: What `AiGatewayPatchLog.metadata` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_gateway.jsonc`.

use std::borrow::Cow;

use crate::rt;

/// What `AiGatewayPatchLog.metadata` takes.
#[derive(Clone, Debug)]
pub enum AiGatewayPatchLogMetadataValue<'a> {
    Bool(bool),
    Number(f64),
    Str(Cow<'a, str>),
    BigInt(i64),
}

rt::union_type! {
    AiGatewayPatchLogMetadataValue<'a> {
        Bool(0): value bool,
        Number(1): number,
        Str(2): text,
        BigInt(3): bigint i64,
    }
}
