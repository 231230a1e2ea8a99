//! `globalThis.dispatchEvent(event)`: What `globalThis.dispatchEvent(event)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::PromiseRejectionEvent;
use crate::rt;

/// What `globalThis.dispatchEvent(event)` takes.
#[derive(Clone, Debug)]
pub enum DispatchEventEvent {
    /// `FetchEvent`
    FetchEvent(crate::http::FetchEvent),
    /// `ScheduledEvent`
    ScheduledEvent(crate::scheduled::ScheduledEvent),
    /// `QueueEvent`
    QueueEvent(crate::queues::QueueEvent),
    /// `PromiseRejectionEvent`
    PromiseRejectionEvent(PromiseRejectionEvent),
}

rt::union_type! {
    DispatchEventEvent {
        FetchEvent(0): handle crate::http::FetchEvent,
        ScheduledEvent(1): handle crate::scheduled::ScheduledEvent,
        QueueEvent(2): handle crate::queues::QueueEvent,
        PromiseRejectionEvent(3): handle PromiseRejectionEvent,
    }
}
