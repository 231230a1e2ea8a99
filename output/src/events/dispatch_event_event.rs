//! `globalThis.dispatchEvent(event)`: `FetchEvent`, `ScheduledEvent`, `QueueEvent` or `PromiseRejectionEvent`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::PromiseRejectionEvent;
use crate::rt;

/// `FetchEvent`, `ScheduledEvent`, `QueueEvent` or `PromiseRejectionEvent`.
#[derive(Clone, Debug)]
pub enum DispatchEventEvent {
    /// `FetchEvent`
    Fetch(crate::http::FetchEvent),
    /// `ScheduledEvent`
    Scheduled(crate::scheduled::ScheduledEvent),
    /// `QueueEvent`
    Queue(crate::queues::QueueEvent),
    /// `PromiseRejectionEvent`
    PromiseRejection(PromiseRejectionEvent),
}

rt::union_type! {
    DispatchEventEvent [from encode]
    {}
    {
        Fetch(0): handle crate::http::FetchEvent,
        Scheduled(1): handle crate::scheduled::ScheduledEvent,
        Queue(2): handle crate::queues::QueueEvent,
        PromiseRejection(3): handle PromiseRejectionEvent,
    }
    []
}
