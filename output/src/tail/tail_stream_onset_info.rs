//! `TailStream.Onset.info`: `TailStreamFetchEventInfo`, `TailStreamConnectEventInfo`, `TailStreamJsRpcEventInfo`, `TailStreamScheduledEventInfo`, `TailStreamAlarmEventInfo`, `TailStreamOnHibernateEventInfo`, `TailStreamQueueEventInfo`, `TailStreamEmailEventInfo`, `TailStreamTraceEventInfo`, `TailStreamHibernatableWebSocketEventInfo` or `TailStreamCustomEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    TailStreamAlarmEventInfo, TailStreamConnectEventInfo, TailStreamCustomEventInfo,
    TailStreamEmailEventInfo, TailStreamFetchEventInfo, TailStreamHibernatableWebSocketEventInfo,
    TailStreamJsRpcEventInfo, TailStreamOnHibernateEventInfo, TailStreamQueueEventInfo,
    TailStreamScheduledEventInfo, TailStreamTraceEventInfo,
};
use crate::rt::{self, Js};

/// `TailStreamFetchEventInfo`, `TailStreamConnectEventInfo`, `TailStreamJsRpcEventInfo`, `TailStreamScheduledEventInfo`, `TailStreamAlarmEventInfo`, `TailStreamOnHibernateEventInfo`, `TailStreamQueueEventInfo`, `TailStreamEmailEventInfo`, `TailStreamTraceEventInfo`, `TailStreamHibernatableWebSocketEventInfo` or `TailStreamCustomEventInfo`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TailStreamOnsetInfo {
    /// `TailStreamFetchEventInfo`
    Fetch(TailStreamFetchEventInfo),
    /// `TailStreamConnectEventInfo`
    Connect(TailStreamConnectEventInfo),
    /// `TailStreamJsRpcEventInfo`
    JsRpc(TailStreamJsRpcEventInfo),
    /// `TailStreamScheduledEventInfo`
    Scheduled(TailStreamScheduledEventInfo),
    /// `TailStreamAlarmEventInfo`
    Alarm(TailStreamAlarmEventInfo),
    /// `TailStreamOnHibernateEventInfo`
    OnHibernate(TailStreamOnHibernateEventInfo),
    /// `TailStreamQueueEventInfo`
    Queue(TailStreamQueueEventInfo),
    /// `TailStreamEmailEventInfo`
    Email(TailStreamEmailEventInfo),
    /// `TailStreamTraceEventInfo`
    Trace(TailStreamTraceEventInfo),
    /// `TailStreamHibernatableWebSocketEventInfo`
    HibernatableWebSocket(TailStreamHibernatableWebSocketEventInfo),
    /// `TailStreamCustomEventInfo`
    Custom(TailStreamCustomEventInfo),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    TailStreamOnsetInfo [from into_js from_js]
    {}
    {
        Fetch(0): value TailStreamFetchEventInfo,
        Connect(1): value TailStreamConnectEventInfo,
        JsRpc(2): value TailStreamJsRpcEventInfo,
        Scheduled(3): value TailStreamScheduledEventInfo,
        Alarm(4): value TailStreamAlarmEventInfo,
        OnHibernate(5): value TailStreamOnHibernateEventInfo,
        Queue(6): value TailStreamQueueEventInfo,
        Email(7): value TailStreamEmailEventInfo,
        Trace(8): value TailStreamTraceEventInfo,
        HibernatableWebSocket(9): value TailStreamHibernatableWebSocketEventInfo,
        Custom(10): value TailStreamCustomEventInfo,
        Other(11): other Js,
    }
    [
        (0, Object(&[("type", false, OneOf(&["fetch"]))])),
        (1, Object(&[("type", false, OneOf(&["connect"]))])),
        (2, Object(&[("type", false, OneOf(&["jsrpc"]))])),
        (3, Object(&[("type", false, OneOf(&["scheduled"]))])),
        (4, Object(&[("type", false, OneOf(&["alarm"]))])),
        (5, Object(&[("type", false, OneOf(&["onHibernate"]))])),
        (6, Object(&[("type", false, OneOf(&["queue"]))])),
        (7, Object(&[("type", false, OneOf(&["email"]))])),
        (8, Object(&[("type", false, OneOf(&["trace"]))])),
        (9, Object(&[("type", false, OneOf(&["hibernatableWebSocket"]))])),
        (10, Object(&[("type", false, OneOf(&["custom"]))])),
    ]
}
