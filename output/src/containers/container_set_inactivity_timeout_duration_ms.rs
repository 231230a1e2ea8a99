//! `Container setInactivityTimeout durationMs`: What `Container.setInactivityTimeout(durationMs)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/containers.jsonc`.

use crate::rt;

/// What `Container.setInactivityTimeout(durationMs)` takes.
#[derive(Clone, Debug)]
pub enum ContainerSetInactivityTimeoutDurationMs {
    Number(i64),
    BigInt(i64),
}

rt::union_type! {
    ContainerSetInactivityTimeoutDurationMs {
        Number(0): value i64,
        BigInt(1): bigint i64,
    }
}
