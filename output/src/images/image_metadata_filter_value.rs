//! `ImageMetadataFilterValue`: What `ImageListFilter.metadata` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::ImageMetadataFilterOperators;
use crate::rt;

/// What `ImageListFilter.metadata` takes.
#[derive(Clone, Debug)]
pub enum ImageMetadataFilterValue<'a> {
    /// A boolean.
    Bool(bool),
    /// Text.
    Str(Cow<'a, str>),
    /// A number.
    Number(f64),
    /// `ImageMetadataFilterOperators`
    ImageMetadataFilterOperators(ImageMetadataFilterOperators),
}

rt::union_type! {
    ImageMetadataFilterValue<'a> {
        Bool(0): value bool,
        Str(1): text,
        Number(2): number,
        ImageMetadataFilterOperators(3): value ImageMetadataFilterOperators,
    }
}
