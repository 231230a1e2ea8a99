//! `TailStream.SpanOpen.info`: `TailStreamFetchEventInfo`, `TailStreamJsRpcEventInfo` or `TailStreamAttributes`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{TailStreamAttributes, TailStreamFetchEventInfo, TailStreamJsRpcEventInfo};
use crate::rt::{self, Js};

/// `TailStreamFetchEventInfo`, `TailStreamJsRpcEventInfo` or `TailStreamAttributes`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TailStreamSpanOpenInfo {
    /// `TailStreamFetchEventInfo`
    FetchEventInfo(TailStreamFetchEventInfo),
    /// `TailStreamJsRpcEventInfo`
    JsRpcEventInfo(TailStreamJsRpcEventInfo),
    /// `TailStreamAttributes`
    Attributes(TailStreamAttributes),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    TailStreamSpanOpenInfo [from encode decode into_js from_js]
    {}
    {
        FetchEventInfo(0): value TailStreamFetchEventInfo,
        JsRpcEventInfo(1): value TailStreamJsRpcEventInfo,
        Attributes(2): value TailStreamAttributes,
        Other(3): other Js,
    }
    [
        (0, Object(&[("type", false, OneOf(&["fetch"]))])),
        (1, Object(&[("type", false, OneOf(&["jsrpc"]))])),
        (2, Object(&[("type", false, OneOf(&["attributes"]))])),
    ]
}
