//! `TailStream.Attribute.value`: Text, a number, an integer, a boolean, a list, a list, a list or a list.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// Text, a number, an integer, a boolean, a list, a list, a list or a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TailStreamAttributeValue {
    /// Text.
    Str(String),
    /// A number.
    Number(f64),
    /// A `bigint`.
    BigInt(i64),
    /// A boolean.
    Bool(bool),
    /// A list.
    StrList(Vec<String>),
    /// A list.
    BoolList(Vec<bool>),
    /// A list.
    NumberList(Vec<f64>),
    /// A list.
    BigIntList(Vec<i64>),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    TailStreamAttributeValue [from encode decode into_js from_js]
    {}
    {
        Str(0): owned_text,
        Number(1): number,
        BigInt(2): bigint i64,
        Bool(3): value bool,
        StrList(4): value Vec<String>,
        BoolList(5): value Vec<bool>,
        NumberList(6): value Vec<f64>,
        BigIntList(7): value Vec<i64>,
        Other(8): other Js,
    }
    [
        (0, Text),
        (1, Number),
        (2, BigInt),
        (3, Bool),
        (4, List(&Text)),
        (5, List(&Bool)),
        (6, List(&Number)),
        (7, List(&BigInt)),
    ]
}
