//! `ResponsesInput.tool_choice`: Text or `ToolChoiceFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ToolChoiceFunction;
use crate::rt::{self, Js};

/// Text or `ToolChoiceFunction`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StrOrToolChoiceFunction {
    /// Text.
    Str(String),
    /// `ToolChoiceFunction`
    ToolChoiceFunction(ToolChoiceFunction),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    StrOrToolChoiceFunction [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        ToolChoiceFunction(1): value ToolChoiceFunction,
        Other(2): other Js,
    }
    [
        (0, Text),
        (1, Object(&[])),
    ]
}
