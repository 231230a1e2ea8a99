//! `ResponseFormat`: `ChatCompletionsResponseFormatText`, `ChatCompletionsResponseFormatJsonObject` or `ResponseFormatJsonSchema`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    ChatCompletionsResponseFormatJsonObject, ChatCompletionsResponseFormatText,
    ResponseFormatJsonSchema,
};
use crate::rt::{self, Js};

/// `ChatCompletionsResponseFormatText`, `ChatCompletionsResponseFormatJsonObject` or `ResponseFormatJsonSchema`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ResponseFormat {
    /// `ChatCompletionsResponseFormatText`
    ChatCompletionsResponseFormatText(ChatCompletionsResponseFormatText),
    /// `ChatCompletionsResponseFormatJsonObject`
    ChatCompletionsResponseFormatJsonObject(ChatCompletionsResponseFormatJsonObject),
    /// `ResponseFormatJsonSchema`
    JsonSchema(ResponseFormatJsonSchema),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    ResponseFormat [from into_js from_js]
    {}
    {
        ChatCompletionsResponseFormatText(0): value ChatCompletionsResponseFormatText,
        ChatCompletionsResponseFormatJsonObject(1): value ChatCompletionsResponseFormatJsonObject,
        JsonSchema(2): value ResponseFormatJsonSchema,
        Other(3): other Js,
    }
    [
        (0, Object(&[("type", false, OneOf(&["text"]))])),
        (1, Object(&[("type", false, OneOf(&["json_object"]))])),
        (2, Object(&[("type", false, OneOf(&["json_schema"]))])),
    ]
}
