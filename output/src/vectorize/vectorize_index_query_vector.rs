//! `VectorizeIndex query vector`: What `VectorizeIndex.query(vector)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/vectorize.jsonc`.

use std::borrow::Cow;

use crate::rt;

/// What `VectorizeIndex.query(vector)` takes.
#[derive(Clone, Debug)]
pub enum VectorizeIndexQueryVector<'a> {
    Bytes(Cow<'a, [u8]>),
    List(Vec<f64>),
}

rt::union_type! {
    VectorizeIndexQueryVector<'a> {
        Bytes(0): bytes,
        List(1): value Vec<f64>,
    }
}
