//! `ImageDrawOptions.repeat`: Text or a boolean.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Text or a boolean.
#[derive(Clone, Debug)]
pub enum StrOrBool {
    /// Text.
    Str(String),
    /// A boolean.
    Bool(bool),
}

rt::union_type! {
    StrOrBool [from encode]
    {}
    {
        Str(0): owned_text,
        Bool(1): value bool,
    }
    []
}
