//! `ContainerStartupOptions hardTimeout`: What `ContainerStartupOptions.hardTimeout` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/containers.jsonc`.

use crate::rt;

/// What `ContainerStartupOptions.hardTimeout` takes.
#[derive(Clone, Debug)]
pub enum ContainerStartupOptionsHardTimeout {
    Number(i64),
    BigInt(i64),
}

rt::union_type! {
    ContainerStartupOptionsHardTimeout {
        Number(0): value i64,
        BigInt(1): bigint i64,
    }
}
