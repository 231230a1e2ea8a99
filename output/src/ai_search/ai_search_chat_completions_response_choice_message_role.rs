//! `AiSearchChatCompletionsResponseChoiceMessage.role`: The values of `AiSearchChatCompletionsResponseChoiceMessage.role`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiSearchChatCompletionsResponseChoiceMessage.role`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiSearchChatCompletionsResponseChoiceMessageRole {
    /// `"system"`
    System,
    /// `"developer"`
    Developer,
    /// `"user"`
    User,
    /// `"assistant"`
    Assistant,
    /// `"tool"`
    Tool,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiSearchChatCompletionsResponseChoiceMessageRole {
        System = "system",
        Developer = "developer",
        User = "user",
        Assistant = "assistant",
        Tool = "tool",
    }
}
