//! `ChatCompletionMessageToolCall`: `ChatCompletionMessageFunctionToolCall` or `ChatCompletionMessageCustomToolCall`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ChatCompletionMessageCustomToolCall, ChatCompletionMessageFunctionToolCall};
use crate::rt::{self, Js};

/// `ChatCompletionMessageFunctionToolCall` or `ChatCompletionMessageCustomToolCall`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ChatCompletionMessageToolCall {
    /// `ChatCompletionMessageFunctionToolCall`
    Function(ChatCompletionMessageFunctionToolCall),
    /// `ChatCompletionMessageCustomToolCall`
    Custom(ChatCompletionMessageCustomToolCall),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    ChatCompletionMessageToolCall [from into_js from_js]
    {}
    {
        Function(0): value ChatCompletionMessageFunctionToolCall,
        Custom(1): value ChatCompletionMessageCustomToolCall,
        Other(2): other Js,
    }
    [
        (0, Object(&[("type", false, OneOf(&["function"]))])),
        (1, Object(&[("type", false, OneOf(&["custom"]))])),
    ]
}
