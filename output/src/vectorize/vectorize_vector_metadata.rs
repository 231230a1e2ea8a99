//! `VectorizeVectorMetadata`: Additional information to associate with a vector.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::VectorizeVectorMetadataValue;
use crate::rt::{self, Js};

/// Additional information to associate with a vector.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum VectorizeVectorMetadata {
    /// Text.
    Str(String),
    /// A number.
    Number(f64),
    /// A boolean.
    Bool(bool),
    /// A list.
    List(Vec<String>),
    /// Values by name.
    Map(HashMap<String, VectorizeVectorMetadataValue>),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    VectorizeVectorMetadata [from encode decode]
    {}
    {
        Str(0): owned_text,
        Number(1): number,
        Bool(2): value bool,
        List(3): list String,
        Map(4): value HashMap<String, VectorizeVectorMetadataValue>,
        Other(5): other Js,
    }
    []
}
