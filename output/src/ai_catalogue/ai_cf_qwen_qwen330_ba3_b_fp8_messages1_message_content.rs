//! `AiCfQwenQwen330BA3BFp8Messages1Message.content`: Text or a list.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfQwenQwen330Ba3BFp8Messages1MessageContentItem;
use crate::rt::{self, Js};

/// Text or a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfQwenQwen330Ba3BFp8Messages1MessageContent {
    /// Text.
    Str(String),
    /// A list.
    List(Vec<AiCfQwenQwen330Ba3BFp8Messages1MessageContentItem>),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfQwenQwen330Ba3BFp8Messages1MessageContent [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        List(1): list AiCfQwenQwen330Ba3BFp8Messages1MessageContentItem,
        Other(2): other Js,
    }
    [
        (0, Text),
        (1, List(&Any)),
    ]
}
