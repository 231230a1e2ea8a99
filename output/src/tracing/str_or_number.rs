//! `SpanRecordExceptionException.code`: Text or a number.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Text or a number.
#[derive(Clone, Debug)]
pub enum StrOrNumber {
    /// Text.
    Str(String),
    /// A number.
    Number(f64),
}

rt::union_type! {
    StrOrNumber [from encode]
    {}
    {
        Str(0): owned_text,
        Number(1): number,
    }
    []
}
