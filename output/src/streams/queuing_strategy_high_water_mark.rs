//! `QueuingStrategy highWaterMark`: What `QueuingStrategy.highWaterMark(value)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/streams.jsonc`.

use crate::rt;

/// What `QueuingStrategy.highWaterMark(value)` takes.
#[derive(Clone, Debug)]
pub enum QueuingStrategyHighWaterMark {
    Number(u64),
    BigInt(i64),
}

rt::union_type! {
    QueuingStrategyHighWaterMark {
        Number(0): value u64,
        BigInt(1): bigint i64,
    }
}
