//! `FixedLengthStream  expectedLength`: What `FixedLengthStream.constructor(expectedLength)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/streams.jsonc`.

use crate::rt;

/// What `FixedLengthStream.constructor(expectedLength)` takes.
#[derive(Clone, Debug)]
pub enum FixedLengthStreamExpectedLength {
    Number(u64),
    BigInt(i64),
}

rt::union_type! {
    FixedLengthStreamExpectedLength {
        Number(0): value u64,
        BigInt(1): bigint i64,
    }
}
