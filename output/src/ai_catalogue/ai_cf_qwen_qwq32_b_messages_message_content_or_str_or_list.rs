//! `AiCfQwenQwq32BMessagesMessage.content`: Text, `AiCfQwenQwq32BMessagesMessageContent` or a list.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfQwenQwq32BMessagesMessageContent, AiCfQwenQwq32BMessagesMessageContentItem};
use crate::rt::{self, Js};

/// Text, `AiCfQwenQwq32BMessagesMessageContent` or a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfQwenQwq32BMessagesMessageContentOrStrOrList {
    /// Text.
    Str(String),
    /// `AiCfQwenQwq32BMessagesMessageContent`
    Content(AiCfQwenQwq32BMessagesMessageContent),
    /// A list.
    List(Vec<AiCfQwenQwq32BMessagesMessageContentItem>),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfQwenQwq32BMessagesMessageContentOrStrOrList [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        Content(1): value AiCfQwenQwq32BMessagesMessageContent,
        List(2): list AiCfQwenQwq32BMessagesMessageContentItem,
        Other(3): other Js,
    }
    [
        (0, Text),
        (2, List(&Any)),
        (1, Object(&[])),
    ]
}
