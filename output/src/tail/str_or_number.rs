//! `TailStream.Exception.code`: Text or a number.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// Text or a number.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StrOrNumber {
    /// Text.
    Str(String),
    /// A number.
    Number(f64),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    StrOrNumber [from encode decode into_js from_js]
    {}
    {
        Str(0): owned_text,
        Number(1): number,
        Other(2): other Js,
    }
    [
        (0, Text),
        (1, Number),
    ]
}
