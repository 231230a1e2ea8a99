//! `VectorizeVectorMetadataValue`: Data types supported for holding vector metadata.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// Data types supported for holding vector metadata.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum VectorizeVectorMetadataValue {
    /// Text.
    Str(String),
    /// A number.
    Number(f64),
    /// A boolean.
    Bool(bool),
    /// A list.
    List(Vec<String>),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    VectorizeVectorMetadataValue [from encode decode]
    {}
    {
        Str(0): owned_text,
        Number(1): number,
        Bool(2): value bool,
        List(3): list String,
        Other(4): other Js,
    }
    []
}
