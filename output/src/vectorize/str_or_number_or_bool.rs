//! `VectorizeVectorMetadataFilterItem.$eq`: Text, a number or a boolean.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Text, a number or a boolean.
#[derive(Clone, Debug)]
pub enum StrOrNumberOrBool {
    /// Text.
    Str(String),
    /// A number.
    Number(f64),
    /// A boolean.
    Bool(bool),
}

rt::union_type! {
    StrOrNumberOrBool [from encode]
    {}
    {
        Str(0): owned_text,
        Number(1): number,
        Bool(2): value bool,
    }
    []
}
