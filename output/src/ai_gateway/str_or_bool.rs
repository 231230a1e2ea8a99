//! `AIGatewayUniversalRequestHeaders.cf-aig-skip-cache`: Text or a boolean.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// Text or a boolean.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StrOrBool {
    /// Text.
    Str(String),
    /// A boolean.
    Bool(bool),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    StrOrBool [from encode decode into_js from_js]
    {}
    {
        Str(0): owned_text,
        Bool(1): value bool,
        Other(2): other Js,
    }
    [
        (0, Text),
        (1, Bool),
    ]
}
