//! `VectorizeQueryOptions.filter`: Text, a number, a boolean or `VectorizeVectorMetadataFilterItem`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::VectorizeVectorMetadataFilterItem;
use crate::rt;

/// Text, a number, a boolean or `VectorizeVectorMetadataFilterItem`.
#[derive(Clone, Debug)]
pub enum VectorizeVectorMetadataFilterValue {
    /// Text.
    Str(String),
    /// A number.
    Number(f64),
    /// A boolean.
    Bool(bool),
    /// `VectorizeVectorMetadataFilterItem`
    Item(VectorizeVectorMetadataFilterItem),
}

rt::union_type! {
    VectorizeVectorMetadataFilterValue [from encode]
    {}
    {
        Str(0): owned_text,
        Number(1): number,
        Bool(2): value bool,
        Item(3): value VectorizeVectorMetadataFilterItem,
    }
    []
}
