//! `ResponseFormatTextConfig`: `ResponseFormatText`, `ResponseFormatTextJsonSchemaConfig` or `ResponseFormatJsonObject`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ResponseFormatJsonObject, ResponseFormatText, ResponseFormatTextJsonSchemaConfig};
use crate::rt::{self, Js};

/// `ResponseFormatText`, `ResponseFormatTextJsonSchemaConfig` or `ResponseFormatJsonObject`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ResponseFormatTextConfig {
    /// `ResponseFormatText`
    Text(ResponseFormatText),
    /// `ResponseFormatTextJsonSchemaConfig`
    JsonSchemaConfig(ResponseFormatTextJsonSchemaConfig),
    /// `ResponseFormatJsonObject`
    JsonObject(ResponseFormatJsonObject),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    ResponseFormatTextConfig [from into_js from_js]
    {}
    {
        Text(0): value ResponseFormatText,
        JsonSchemaConfig(1): value ResponseFormatTextJsonSchemaConfig,
        JsonObject(2): value ResponseFormatJsonObject,
        Other(3): other Js,
    }
    [
        (0, Object(&[("type", false, OneOf(&["text"]))])),
        (1, Object(&[("type", false, OneOf(&["json_schema"]))])),
        (2, Object(&[("type", false, OneOf(&["json_object"]))])),
    ]
}
