//! `WorkerGlobalScopeEventMap`: The dictionary `WorkerGlobalScopeEventMap`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/global.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `WorkerGlobalScopeEventMap`.
#[derive(Clone, Debug)]
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
    /// A `WorkerGlobalScopeEventMap` with all that it has.
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

impl rt::Encode for WorkerGlobalScopeEventMap {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.fetch);
        pack.put(&self.scheduled);
        pack.put(&self.queue);
        pack.put(&self.unhandledrejection);
        pack.put(&self.rejectionhandled);
    }
}

impl rt::Decode for WorkerGlobalScopeEventMap {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let fetch = r.get();
        let scheduled = r.get();
        let queue = r.get();
        let unhandledrejection = r.get();
        let rejectionhandled = r.get();
        Ok(Self {
            fetch: fetch?,
            scheduled: scheduled?,
            queue: queue?,
            unhandledrejection: unhandledrejection?,
            rejectionhandled: rejectionhandled?,
        })
    }
}
