//! `SocketOptions highWaterMark`: What `SocketOptions.highWaterMark` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/sockets.jsonc`.

use crate::rt;

/// What `SocketOptions.highWaterMark` takes.
#[derive(Clone, Debug)]
pub enum SocketOptionsHighWaterMark {
    Number(u64),
    BigInt(i64),
}

rt::union_type! {
    SocketOptionsHighWaterMark {
        Number(0): value u64,
        BigInt(1): bigint i64,
    }
}
