//! `BaseAiCfZaiOrgGlm52Inputs.function_call`: `"none"`, `"auto"` or `ChatCompletionsCommonOptionsFunctionCall`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ChatCompletionsCommonOptionsFunctionCall;
use crate::rt::{self, Js};

/// `"none"`, `"auto"` or `ChatCompletionsCommonOptionsFunctionCall`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BaseAiCfZaiOrgGlm52InputsFunctionCall {
    /// `"none"`
    None,
    /// `"auto"`
    Auto,
    /// `ChatCompletionsCommonOptionsFunctionCall`
    ChatCompletionsCommonOptionsFunctionCall(ChatCompletionsCommonOptionsFunctionCall),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    BaseAiCfZaiOrgGlm52InputsFunctionCall [from into_js from_js]
    {
        None(0): "none",
        Auto(1): "auto",
    }
    {
        ChatCompletionsCommonOptionsFunctionCall(2): value ChatCompletionsCommonOptionsFunctionCall,
        Other(3): other Js,
    }
    [
        (0, OneOf(&["none"])),
        (1, OneOf(&["auto"])),
        (2, Object(&[])),
    ]
}
