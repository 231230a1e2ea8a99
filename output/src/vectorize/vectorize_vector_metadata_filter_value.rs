//! `VectorizeQueryOptions.filter`: What `VectorizeQueryOptions.filter` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::VectorizeVectorMetadataFilterItem;
use crate::rt;

/// What `VectorizeQueryOptions.filter` takes.
#[derive(Clone, Debug)]
pub enum VectorizeVectorMetadataFilterValue<'a> {
    /// A boolean.
    Bool(bool),
    /// Text.
    Str(Cow<'a, str>),
    /// A number.
    Number(f64),
    /// `VectorizeVectorMetadataFilterItem`
    VectorizeVectorMetadataFilterItem(VectorizeVectorMetadataFilterItem),
}

rt::union_type! {
    VectorizeVectorMetadataFilterValue<'a> {
        Bool(0): value bool,
        Str(1): text,
        Number(2): number,
        VectorizeVectorMetadataFilterItem(3): value VectorizeVectorMetadataFilterItem,
    }
}
