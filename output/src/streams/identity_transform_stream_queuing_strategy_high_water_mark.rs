//! `IdentityTransformStreamQueuingStrategy highWaterMark`: What `IdentityTransformStreamQueuingStrategy.highWaterMark` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/streams.jsonc`.

use crate::rt;

/// What `IdentityTransformStreamQueuingStrategy.highWaterMark` takes.
#[derive(Clone, Debug)]
pub enum IdentityTransformStreamQueuingStrategyHighWaterMark {
    Number(u64),
    BigInt(i64),
}

rt::union_type! {
    IdentityTransformStreamQueuingStrategyHighWaterMark {
        Number(0): value u64,
        BigInt(1): bigint i64,
    }
}
