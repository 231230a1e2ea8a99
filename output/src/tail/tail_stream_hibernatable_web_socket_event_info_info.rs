//! `TailStream.HibernatableWebSocketEventInfo.info`: `TailStreamHibernatableWebSocketEventInfoClose`, `TailStreamHibernatableWebSocketEventInfoError` or `TailStreamHibernatableWebSocketEventInfoMessage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    TailStreamHibernatableWebSocketEventInfoClose, TailStreamHibernatableWebSocketEventInfoError,
    TailStreamHibernatableWebSocketEventInfoMessage,
};
use crate::rt::{self, Js};

/// `TailStreamHibernatableWebSocketEventInfoClose`, `TailStreamHibernatableWebSocketEventInfoError` or `TailStreamHibernatableWebSocketEventInfoMessage`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TailStreamHibernatableWebSocketEventInfoInfo {
    /// `TailStreamHibernatableWebSocketEventInfoClose`
    Close(TailStreamHibernatableWebSocketEventInfoClose),
    /// `TailStreamHibernatableWebSocketEventInfoError`
    Error(TailStreamHibernatableWebSocketEventInfoError),
    /// `TailStreamHibernatableWebSocketEventInfoMessage`
    Message(TailStreamHibernatableWebSocketEventInfoMessage),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    TailStreamHibernatableWebSocketEventInfoInfo [from into_js from_js]
    {}
    {
        Close(0): value TailStreamHibernatableWebSocketEventInfoClose,
        Error(1): value TailStreamHibernatableWebSocketEventInfoError,
        Message(2): value TailStreamHibernatableWebSocketEventInfoMessage,
        Other(3): other Js,
    }
    [
        (0, Object(&[("type", false, OneOf(&["close"]))])),
        (1, Object(&[("type", false, OneOf(&["error"]))])),
        (2, Object(&[("type", false, OneOf(&["message"]))])),
    ]
}
