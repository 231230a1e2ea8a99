//! `ResponsesInput.conversation`: Text or `ResponseConversationParam`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ResponseConversationParam;
use crate::rt::{self, Js};

/// Text or `ResponseConversationParam`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StrOrResponseConversationParam {
    /// Text.
    Str(String),
    /// `ResponseConversationParam`
    ResponseConversationParam(ResponseConversationParam),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    StrOrResponseConversationParam [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        ResponseConversationParam(1): value ResponseConversationParam,
        Other(2): other Js,
    }
    [
        (0, Text),
        (1, Object(&[])),
    ]
}
