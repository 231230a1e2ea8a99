//! `WorkerGlobalScopeEventMap`: The dictionary [`WorkerGlobalScopeEventMap`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`WorkerGlobalScopeEventMap`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct WorkerGlobalScopeEventMap {
    /// The member `fetch`.
    pub fetch: crate::http::FetchEvent,
    /// The member `scheduled`.
    pub scheduled: crate::scheduled::ScheduledEvent,
    /// The member `queue`.
    pub queue: crate::queues::QueueEvent,
    /// The member `unhandledrejection`.
    pub unhandledrejection: crate::events::PromiseRejectionEvent,
    /// The member `rejectionhandled`.
    pub rejectionhandled: crate::events::PromiseRejectionEvent,
}

impl WorkerGlobalScopeEventMap {
    /// With all that there is.
    #[inline]
    pub fn new(
        fetch: crate::http::FetchEvent,
        scheduled: crate::scheduled::ScheduledEvent,
        queue: crate::queues::QueueEvent,
        unhandledrejection: crate::events::PromiseRejectionEvent,
        rejectionhandled: crate::events::PromiseRejectionEvent,
    ) -> Self {
        Self { fetch, scheduled, queue, unhandledrejection, rejectionhandled }
    }
}
