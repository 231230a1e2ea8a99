//! `ResponseOutputItem`: `ResponseOutputMessage`, `ResponseFunctionToolCall` or `ResponseReasoningItem`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ResponseFunctionToolCall, ResponseOutputMessage, ResponseReasoningItem};
use crate::rt::{self, Js};

/// `ResponseOutputMessage`, `ResponseFunctionToolCall` or `ResponseReasoningItem`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ResponseOutputItem {
    /// `ResponseOutputMessage`
    Message(ResponseOutputMessage),
    /// `ResponseFunctionToolCall`
    FunctionToolCall(ResponseFunctionToolCall),
    /// `ResponseReasoningItem`
    ReasoningItem(ResponseReasoningItem),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    ResponseOutputItem [from into_js from_js]
    {}
    {
        Message(0): value ResponseOutputMessage,
        FunctionToolCall(1): value ResponseFunctionToolCall,
        ReasoningItem(2): value ResponseReasoningItem,
        Other(3): other Js,
    }
    [
        (0, Object(&[("type", false, OneOf(&["message"]))])),
        (1, Object(&[("type", false, OneOf(&["function_call"]))])),
        (2, Object(&[("type", false, OneOf(&["reasoning"]))])),
    ]
}
