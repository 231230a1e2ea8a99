//! `ChatCompletionMessageParam`: `DeveloperMessage`, `SystemMessage`, `UserMessage`, `AssistantMessage`, `ToolMessage` or `FunctionMessage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AssistantMessage, DeveloperMessage, FunctionMessage, SystemMessage, ToolMessage, UserMessage,
};
use crate::rt::{self, Js};

/// `DeveloperMessage`, `SystemMessage`, `UserMessage`, `AssistantMessage`, `ToolMessage` or `FunctionMessage`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ChatCompletionMessageParam {
    /// `DeveloperMessage`
    Developer(DeveloperMessage),
    /// `SystemMessage`
    System(SystemMessage),
    /// `UserMessage`
    User(UserMessage),
    /// `AssistantMessage`
    Assistant(AssistantMessage),
    /// `ToolMessage`
    Tool(ToolMessage),
    /// `FunctionMessage`
    Function(FunctionMessage),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    ChatCompletionMessageParam [from into_js from_js]
    {}
    {
        Developer(0): value DeveloperMessage,
        System(1): value SystemMessage,
        User(2): value UserMessage,
        Assistant(3): value AssistantMessage,
        Tool(4): value ToolMessage,
        Function(5): value FunctionMessage,
        Other(6): other Js,
    }
    [
        (0, Object(&[("role", false, OneOf(&["developer"]))])),
        (1, Object(&[("role", false, OneOf(&["system"]))])),
        (2, Object(&[("role", false, OneOf(&["user"]))])),
        (3, Object(&[("role", false, OneOf(&["assistant"]))])),
        (4, Object(&[("role", false, OneOf(&["tool"]))])),
        (5, Object(&[("role", false, OneOf(&["function"]))])),
    ]
}
