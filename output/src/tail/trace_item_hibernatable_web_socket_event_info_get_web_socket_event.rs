//! `TraceItemHibernatableWebSocketEventInfo.getWebSocketEvent`: `TraceItemHibernatableWebSocketEventInfoMessage`, `TraceItemHibernatableWebSocketEventInfoClose` or `TraceItemHibernatableWebSocketEventInfoError`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    TraceItemHibernatableWebSocketEventInfoClose, TraceItemHibernatableWebSocketEventInfoError,
    TraceItemHibernatableWebSocketEventInfoMessage,
};
use crate::rt::{self, Js};

/// `TraceItemHibernatableWebSocketEventInfoMessage`, `TraceItemHibernatableWebSocketEventInfoClose` or `TraceItemHibernatableWebSocketEventInfoError`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TraceItemHibernatableWebSocketEventInfoGetWebSocketEvent {
    /// `TraceItemHibernatableWebSocketEventInfoMessage`
    Message(TraceItemHibernatableWebSocketEventInfoMessage),
    /// `TraceItemHibernatableWebSocketEventInfoClose`
    Close(TraceItemHibernatableWebSocketEventInfoClose),
    /// `TraceItemHibernatableWebSocketEventInfoError`
    Error(TraceItemHibernatableWebSocketEventInfoError),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    TraceItemHibernatableWebSocketEventInfoGetWebSocketEvent [from encode decode into_js from_js]
    {}
    {
        Message(0): value TraceItemHibernatableWebSocketEventInfoMessage,
        Close(1): value TraceItemHibernatableWebSocketEventInfoClose,
        Error(2): value TraceItemHibernatableWebSocketEventInfoError,
        Other(3): other Js,
    }
    [
        (1, Object(&[("code", false, Any), ("wasClean", false, Any)])),
        (0, Object(&[])),
    ]
}
