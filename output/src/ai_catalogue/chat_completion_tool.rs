//! `ChatCompletionTool`: `ChatCompletionFunctionTool` or `ChatCompletionCustomTool`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ChatCompletionCustomTool, ChatCompletionFunctionTool};
use crate::rt::{self, Js};

/// `ChatCompletionFunctionTool` or `ChatCompletionCustomTool`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ChatCompletionTool {
    /// `ChatCompletionFunctionTool`
    Function(ChatCompletionFunctionTool),
    /// `ChatCompletionCustomTool`
    Custom(ChatCompletionCustomTool),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    ChatCompletionTool [from into_js from_js]
    {}
    {
        Function(0): value ChatCompletionFunctionTool,
        Custom(1): value ChatCompletionCustomTool,
        Other(2): other Js,
    }
    [
        (0, Object(&[("type", false, OneOf(&["function"]))])),
        (1, Object(&[("type", false, OneOf(&["custom"]))])),
    ]
}
