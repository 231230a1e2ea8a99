//! `ChatCompletionToolChoiceOption`: `"none"`, `"auto"`, `"required"`, `ChatCompletionToolChoiceFunction`, `ChatCompletionToolChoiceCustom` or `ChatCompletionToolChoiceAllowedTools`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    ChatCompletionToolChoiceAllowedTools, ChatCompletionToolChoiceCustom,
    ChatCompletionToolChoiceFunction,
};
use crate::rt::{self, Js};

/// `"none"`, `"auto"`, `"required"`, `ChatCompletionToolChoiceFunction`, `ChatCompletionToolChoiceCustom` or `ChatCompletionToolChoiceAllowedTools`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ChatCompletionToolChoiceOption {
    /// `"none"`
    None,
    /// `"auto"`
    Auto,
    /// `"required"`
    Required,
    /// `ChatCompletionToolChoiceFunction`
    Function(ChatCompletionToolChoiceFunction),
    /// `ChatCompletionToolChoiceCustom`
    Custom(ChatCompletionToolChoiceCustom),
    /// `ChatCompletionToolChoiceAllowedTools`
    AllowedTools(ChatCompletionToolChoiceAllowedTools),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    ChatCompletionToolChoiceOption [from into_js from_js]
    {
        None(0): "none",
        Auto(1): "auto",
        Required(2): "required",
    }
    {
        Function(3): value ChatCompletionToolChoiceFunction,
        Custom(4): value ChatCompletionToolChoiceCustom,
        AllowedTools(5): value ChatCompletionToolChoiceAllowedTools,
        Other(6): other Js,
    }
    [
        (0, OneOf(&["none"])),
        (1, OneOf(&["auto"])),
        (2, OneOf(&["required"])),
        (3, Object(&[("type", false, OneOf(&["function"]))])),
        (4, Object(&[("type", false, OneOf(&["custom"]))])),
        (5, Object(&[("type", false, OneOf(&["allowed_tools"]))])),
    ]
}
