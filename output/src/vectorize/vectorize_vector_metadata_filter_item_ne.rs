//! `VectorizeVectorMetadataFilterItem.$ne`: What `VectorizeVectorMetadataFilterItem.$ne` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// What `VectorizeVectorMetadataFilterItem.$ne` takes.
#[derive(Clone, Debug)]
pub enum VectorizeVectorMetadataFilterItemNe<'a> {
    /// A boolean.
    Bool(bool),
    /// Text.
    Str(Cow<'a, str>),
    /// A number.
    Number(f64),
}

rt::union_type! {
    VectorizeVectorMetadataFilterItemNe<'a> {
        Bool(0): value bool,
        Str(1): text,
        Number(2): number,
    }
}
