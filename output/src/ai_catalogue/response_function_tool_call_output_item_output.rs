//! `ResponseFunctionToolCallOutputItem.output`: Text or a list.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ResponseInputTextOrImage;
use crate::rt::{self, Js};

/// Text or a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ResponseFunctionToolCallOutputItemOutput {
    /// Text.
    Str(String),
    /// A list.
    List(Vec<ResponseInputTextOrImage>),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    ResponseFunctionToolCallOutputItemOutput [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        List(1): list ResponseInputTextOrImage,
        Other(2): other Js,
    }
    [
        (0, Text),
        (1, List(&Any)),
    ]
}
