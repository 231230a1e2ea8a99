//! `EasyInputMessage.content`: Text or a list.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ResponseInputContent;
use crate::rt::{self, Js};

/// Text or a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EasyInputMessageContent {
    /// Text.
    Str(String),
    /// A list.
    List(Vec<ResponseInputContent>),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    EasyInputMessageContent [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        List(1): list ResponseInputContent,
        Other(2): other Js,
    }
    [
        (0, Text),
        (1, List(&Any)),
    ]
}
