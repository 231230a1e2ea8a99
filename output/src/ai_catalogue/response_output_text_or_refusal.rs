//! `ResponseOutputMessage.content`: `ResponseOutputText` or `ResponseOutputRefusal`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ResponseOutputRefusal, ResponseOutputText};
use crate::rt::{self, Js};

/// `ResponseOutputText` or `ResponseOutputRefusal`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ResponseOutputTextOrRefusal {
    /// `ResponseOutputText`
    Text(ResponseOutputText),
    /// `ResponseOutputRefusal`
    Refusal(ResponseOutputRefusal),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    ResponseOutputTextOrRefusal [from into_js from_js]
    {}
    {
        Text(0): value ResponseOutputText,
        Refusal(1): value ResponseOutputRefusal,
        Other(2): other Js,
    }
    [
        (0, Object(&[("type", false, OneOf(&["output_text"]))])),
        (1, Object(&[("type", false, OneOf(&["refusal"]))])),
    ]
}
