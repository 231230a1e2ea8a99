//! `ResponseFunctionCallOutputItem`: `ResponseInputTextContent` or `ResponseInputImageContent`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ResponseInputImageContent, ResponseInputTextContent};
use crate::rt::{self, Js};

/// `ResponseInputTextContent` or `ResponseInputImageContent`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ResponseFunctionCallOutputItem {
    /// `ResponseInputTextContent`
    Text(ResponseInputTextContent),
    /// `ResponseInputImageContent`
    Image(ResponseInputImageContent),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    ResponseFunctionCallOutputItem [from into_js from_js]
    {}
    {
        Text(0): value ResponseInputTextContent,
        Image(1): value ResponseInputImageContent,
        Other(2): other Js,
    }
    [
        (0, Object(&[("type", false, OneOf(&["input_text"]))])),
        (1, Object(&[("type", false, OneOf(&["input_image"]))])),
    ]
}
