//! `TraceItem.tailAttributes`: Text, a number or a boolean.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// Text, a number or a boolean.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StrOrNumberOrBool {
    /// Text.
    Str(String),
    /// A number.
    Number(f64),
    /// A boolean.
    Bool(bool),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    StrOrNumberOrBool [from encode decode into_js from_js]
    {}
    {
        Str(0): owned_text,
        Number(1): number,
        Bool(2): value bool,
        Other(3): other Js,
    }
    [
        (0, Text),
        (1, Number),
        (2, Bool),
    ]
}
