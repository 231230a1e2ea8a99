//! `ResponseInputContent`: `ResponseInputText` or `ResponseInputImage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ResponseInputImage, ResponseInputText};
use crate::rt::{self, Js};

/// `ResponseInputText` or `ResponseInputImage`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ResponseInputContent {
    /// `ResponseInputText`
    Text(ResponseInputText),
    /// `ResponseInputImage`
    Image(ResponseInputImage),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    ResponseInputContent [from into_js from_js]
    {}
    {
        Text(0): value ResponseInputText,
        Image(1): value ResponseInputImage,
        Other(2): other Js,
    }
    [
        (0, Object(&[("type", false, OneOf(&["input_text"]))])),
        (1, Object(&[("type", false, OneOf(&["input_image"]))])),
    ]
}
