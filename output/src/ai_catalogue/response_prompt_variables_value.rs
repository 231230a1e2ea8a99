//! `ResponsePrompt.variables`: Text, `ResponseInputText` or `ResponseInputImage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ResponseInputImage, ResponseInputText};
use crate::rt::{self, Js};

/// Text, `ResponseInputText` or `ResponseInputImage`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ResponsePromptVariablesValue {
    /// Text.
    Str(String),
    /// `ResponseInputText`
    Text(ResponseInputText),
    /// `ResponseInputImage`
    Image(ResponseInputImage),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    ResponsePromptVariablesValue [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        Text(1): value ResponseInputText,
        Image(2): value ResponseInputImage,
        Other(3): other Js,
    }
    [
        (0, Text),
        (1, Object(&[("type", false, OneOf(&["input_text"]))])),
        (2, Object(&[("type", false, OneOf(&["input_image"]))])),
    ]
}
