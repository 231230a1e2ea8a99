//! `ChatCompletionChoice.finish_reason`: The values of `ChatCompletionChoice.finish_reason`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ChatCompletionChoice.finish_reason`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatCompletionChoiceFinishReason {
    /// `"stop"`
    Stop,
    /// `"length"`
    Length,
    /// `"tool_calls"`
    ToolCalls,
    /// `"content_filter"`
    ContentFilter,
    /// `"function_call"`
    FunctionCall,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    ChatCompletionChoiceFinishReason {
        Stop = "stop",
        Length = "length",
        ToolCalls = "tool_calls",
        ContentFilter = "content_filter",
        FunctionCall = "function_call",
    }
}
