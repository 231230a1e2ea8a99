//! `AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessage.content`: Text, `AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContent` or a list.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContent,
    AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContentItem,
};
use crate::rt::{self, Js};

/// Text, `AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContent` or a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContentOrStrOrList {
    /// Text.
    Str(String),
    /// `AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContent`
    Content(AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContent),
    /// A list.
    List(Vec<AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContentItem>),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContentOrStrOrList [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        Content(1): value AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContent,
        List(2): list AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContentItem,
        Other(3): other Js,
    }
    [
        (0, Text),
        (2, List(&Any)),
        (1, Object(&[])),
    ]
}
