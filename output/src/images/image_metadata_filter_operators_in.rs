//! `ImageMetadataFilterOperators.in`: A list or a list.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// A list or a list.
#[derive(Clone, Debug)]
pub enum ImageMetadataFilterOperatorsIn {
    /// A list.
    StrList(Vec<String>),
    /// A list.
    NumberList(Vec<f64>),
}

rt::union_type! {
    ImageMetadataFilterOperatorsIn [from encode]
    {}
    {
        StrList(0): value Vec<String>,
        NumberList(1): value Vec<f64>,
    }
    []
}
