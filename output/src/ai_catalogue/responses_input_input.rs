//! `ResponsesInput.input`: Text or a list.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ResponseInputItem;
use crate::rt::{self, Js};

/// Text or a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ResponsesInputInput {
    /// Text.
    Str(String),
    /// A list.
    List(Vec<ResponseInputItem>),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    ResponsesInputInput [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        List(1): list ResponseInputItem,
        Other(2): other Js,
    }
    [
        (0, Text),
        (1, List(&Any)),
    ]
}
