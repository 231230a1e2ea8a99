//! `ImageMetadataFilterValue`: Text, a number, a boolean or `ImageMetadataFilterOperators`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ImageMetadataFilterOperators;
use crate::rt;

/// Text, a number, a boolean or `ImageMetadataFilterOperators`.
#[derive(Clone, Debug)]
pub enum ImageMetadataFilterValue {
    /// Text.
    Str(String),
    /// A number.
    Number(f64),
    /// A boolean.
    Bool(bool),
    /// `ImageMetadataFilterOperators`
    Operators(ImageMetadataFilterOperators),
}

rt::union_type! {
    ImageMetadataFilterValue [from encode]
    {}
    {
        Str(0): owned_text,
        Number(1): number,
        Bool(2): value bool,
        Operators(3): value ImageMetadataFilterOperators,
    }
    []
}
