//! `AiCfMetaLlama3211BVisionInstructMessagesMessage.content`: Text, `AiCfMetaLlama3211BVisionInstructMessagesMessageContent` or a list.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfMetaLlama3211BVisionInstructMessagesMessageContent,
    AiCfMetaLlama3211BVisionInstructMessagesMessageContentItem,
};
use crate::rt::{self, Js};

/// Text, `AiCfMetaLlama3211BVisionInstructMessagesMessageContent` or a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfMetaLlama3211BVisionInstructMessagesMessageContentOrStrOrList {
    /// Text.
    Str(String),
    /// `AiCfMetaLlama3211BVisionInstructMessagesMessageContent`
    Content(AiCfMetaLlama3211BVisionInstructMessagesMessageContent),
    /// A list.
    List(Vec<AiCfMetaLlama3211BVisionInstructMessagesMessageContentItem>),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfMetaLlama3211BVisionInstructMessagesMessageContentOrStrOrList [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        Content(1): value AiCfMetaLlama3211BVisionInstructMessagesMessageContent,
        List(2): list AiCfMetaLlama3211BVisionInstructMessagesMessageContentItem,
        Other(3): other Js,
    }
    [
        (0, Text),
        (2, List(&Any)),
        (1, Object(&[])),
    ]
}
