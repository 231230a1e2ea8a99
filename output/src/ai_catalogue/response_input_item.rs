//! `ResponseInputItem`: `EasyInputMessage`, `ResponseInputItemMessage`, `ResponseOutputMessage`, `ResponseFunctionToolCall`, `ResponseInputItemFunctionCallOutput` or `ResponseReasoningItem`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    EasyInputMessage, ResponseFunctionToolCall, ResponseInputItemFunctionCallOutput,
    ResponseInputItemMessage, ResponseOutputMessage, ResponseReasoningItem,
};
use crate::rt::{self, Js};

/// `EasyInputMessage`, `ResponseInputItemMessage`, `ResponseOutputMessage`, `ResponseFunctionToolCall`, `ResponseInputItemFunctionCallOutput` or `ResponseReasoningItem`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ResponseInputItem {
    /// `EasyInputMessage`
    EasyInputMessage(EasyInputMessage),
    /// `ResponseInputItemMessage`
    Message(ResponseInputItemMessage),
    /// `ResponseOutputMessage`
    OutputMessage(ResponseOutputMessage),
    /// `ResponseFunctionToolCall`
    FunctionToolCall(ResponseFunctionToolCall),
    /// `ResponseInputItemFunctionCallOutput`
    FunctionCallOutput(ResponseInputItemFunctionCallOutput),
    /// `ResponseReasoningItem`
    ReasoningItem(ResponseReasoningItem),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    ResponseInputItem [from into_js from_js]
    {}
    {
        EasyInputMessage(0): value EasyInputMessage,
        Message(1): value ResponseInputItemMessage,
        OutputMessage(2): value ResponseOutputMessage,
        FunctionToolCall(3): value ResponseFunctionToolCall,
        FunctionCallOutput(4): value ResponseInputItemFunctionCallOutput,
        ReasoningItem(5): value ResponseReasoningItem,
        Other(6): other Js,
    }
    [
        (1, Object(&[("content", false, Any), ("role", false, OneOf(&["user", "system", "developer"])), ("type", true, OneOf(&["message"]))])),
        (2, Object(&[("id", false, Any), ("content", false, Any), ("role", false, OneOf(&["assistant"])), ("status", false, Any), ("type", false, OneOf(&["message"]))])),
        (0, Object(&[("content", false, Any), ("role", false, Any), ("type", true, OneOf(&["message"]))])),
        (3, Object(&[("type", false, OneOf(&["function_call"]))])),
        (4, Object(&[("type", false, OneOf(&["function_call_output"]))])),
        (5, Object(&[("type", false, OneOf(&["reasoning"]))])),
    ]
}
