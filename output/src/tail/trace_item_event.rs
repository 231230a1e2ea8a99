//! `TraceItem.event`: `TraceItemFetchEventInfo`, `TraceItemJsRpcEventInfo`, `TraceItemConnectEventInfo`, `TraceItemScheduledEventInfo`, `TraceItemAlarmEventInfo`, `TraceItemOnHibernateEventInfo`, `TraceItemQueueEventInfo`, `TraceItemEmailEventInfo`, `TraceItemTailEventInfo`, `TraceItemCustomEventInfo` or `TraceItemHibernatableWebSocketEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    TraceItemAlarmEventInfo, TraceItemConnectEventInfo, TraceItemCustomEventInfo,
    TraceItemEmailEventInfo, TraceItemFetchEventInfo, TraceItemHibernatableWebSocketEventInfo,
    TraceItemJsRpcEventInfo, TraceItemOnHibernateEventInfo, TraceItemQueueEventInfo,
    TraceItemScheduledEventInfo, TraceItemTailEventInfo,
};
use crate::rt::{self, Js};

/// `TraceItemFetchEventInfo`, `TraceItemJsRpcEventInfo`, `TraceItemConnectEventInfo`, `TraceItemScheduledEventInfo`, `TraceItemAlarmEventInfo`, `TraceItemOnHibernateEventInfo`, `TraceItemQueueEventInfo`, `TraceItemEmailEventInfo`, `TraceItemTailEventInfo`, `TraceItemCustomEventInfo` or `TraceItemHibernatableWebSocketEventInfo`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TraceItemEvent {
    /// `TraceItemFetchEventInfo`
    Fetch(TraceItemFetchEventInfo),
    /// `TraceItemJsRpcEventInfo`
    JsRpc(TraceItemJsRpcEventInfo),
    /// `TraceItemConnectEventInfo`
    Connect(TraceItemConnectEventInfo),
    /// `TraceItemScheduledEventInfo`
    Scheduled(TraceItemScheduledEventInfo),
    /// `TraceItemAlarmEventInfo`
    Alarm(TraceItemAlarmEventInfo),
    /// `TraceItemOnHibernateEventInfo`
    OnHibernate(TraceItemOnHibernateEventInfo),
    /// `TraceItemQueueEventInfo`
    Queue(TraceItemQueueEventInfo),
    /// `TraceItemEmailEventInfo`
    Email(TraceItemEmailEventInfo),
    /// `TraceItemTailEventInfo`
    Tail(TraceItemTailEventInfo),
    /// `TraceItemCustomEventInfo`
    Custom(TraceItemCustomEventInfo),
    /// `TraceItemHibernatableWebSocketEventInfo`
    HibernatableWebSocket(TraceItemHibernatableWebSocketEventInfo),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    TraceItemEvent [from encode decode into_js from_js]
    {}
    {
        Fetch(0): value TraceItemFetchEventInfo,
        JsRpc(1): value TraceItemJsRpcEventInfo,
        Connect(2): handle TraceItemConnectEventInfo,
        Scheduled(3): value TraceItemScheduledEventInfo,
        Alarm(4): value TraceItemAlarmEventInfo,
        OnHibernate(5): value TraceItemOnHibernateEventInfo,
        Queue(6): value TraceItemQueueEventInfo,
        Email(7): value TraceItemEmailEventInfo,
        Tail(8): value TraceItemTailEventInfo,
        Custom(9): handle TraceItemCustomEventInfo,
        HibernatableWebSocket(10): value TraceItemHibernatableWebSocketEventInfo,
        Other(11): other Js,
    }
    [
        (0, Object(&[("request", false, Any)])),
        (1, Object(&[("rpcMethod", false, Any)])),
        (3, Object(&[("scheduledTime", false, Number), ("cron", false, Any)])),
        (4, Object(&[("scheduledTime", false, Object(&[]))])),
        (5, Object(&[("reason", false, Any)])),
        (6, Object(&[("queue", false, Any), ("batchSize", false, Any)])),
        (7, Object(&[("mailFrom", false, Any), ("rcptTo", false, Any), ("rawSize", false, Any)])),
        (8, Object(&[("consumedEvents", false, Any)])),
        (10, Object(&[("getWebSocketEvent", false, Any)])),
        (2, Object(&[])),
    ]
}
