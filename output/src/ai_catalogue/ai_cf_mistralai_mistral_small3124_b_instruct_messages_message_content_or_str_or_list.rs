//! `AiCfMistralaiMistralSmall3124BInstructMessagesMessage.content`: Text, `AiCfMistralaiMistralSmall3124BInstructMessagesMessageContent` or a list.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfMistralaiMistralSmall3124BInstructMessagesMessageContent,
    AiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItem,
};
use crate::rt::{self, Js};

/// Text, `AiCfMistralaiMistralSmall3124BInstructMessagesMessageContent` or a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfMistralaiMistralSmall3124BInstructMessagesMessageContentOrStrOrList {
    /// Text.
    Str(String),
    /// `AiCfMistralaiMistralSmall3124BInstructMessagesMessageContent`
    Content(AiCfMistralaiMistralSmall3124BInstructMessagesMessageContent),
    /// A list.
    List(Vec<AiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItem>),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfMistralaiMistralSmall3124BInstructMessagesMessageContentOrStrOrList [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        Content(1): value AiCfMistralaiMistralSmall3124BInstructMessagesMessageContent,
        List(2): list AiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItem,
        Other(3): other Js,
    }
    [
        (0, Text),
        (2, List(&Any)),
        (1, Object(&[])),
    ]
}
