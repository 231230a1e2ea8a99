//! `CloudflareWorkersModule.WorkerEntrypoint`: A class of the Worker's own that extends [`CloudflareWorkersModule.WorkerEntrypoint`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use core::future::Future;

use crate::rt::{self, Construct, Finished, Result};

/// A class of the Worker's own that extends [`CloudflareWorkersModule.WorkerEntrypoint`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
///
/// `#[export]` on an `impl` makes the type a class of the Worker's. JavaScript gets the methods that the implementation has, and no other.
#[doc(alias = "CloudflareWorkersModule.WorkerEntrypoint")]
#[allow(unused_variables)]
pub trait WorkerEntrypoint: Sized + 'static {
    /// Makes the object: called before anything else of it is. Gives `Self`, or a `Result` of it.
    fn new(ctx: crate::global::Context, env: crate::Env) -> impl Construct<Self>;

    /// The handler [`WorkerEntrypoint.email`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
    #[cfg(feature = "email")]
    fn email(
        &self,
        message: crate::email::ForwardableEmailMessage,
    ) -> impl Future<Output = impl Finished> {
        async {}
    }

    /// The handler [`WorkerEntrypoint.fetch`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
    fn fetch(
        &self,
        request: crate::http::Request,
    ) -> impl Future<Output = Result<crate::http::Response>> {
        rt::absent("WorkerEntrypoint::fetch")
    }

    /// The handler [`WorkerEntrypoint.connect`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
    fn connect(&self, socket: crate::sockets::Socket) -> impl Future<Output = impl Finished> {
        async {}
    }

    /// The handler [`WorkerEntrypoint.queue`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
    fn queue(&self, batch: crate::queues::MessageBatch) -> impl Future<Output = impl Finished> {
        async {}
    }

    /// The handler [`WorkerEntrypoint.scheduled`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
    fn scheduled(
        &self,
        controller: crate::scheduled::ScheduledController,
    ) -> impl Future<Output = impl Finished> {
        async {}
    }

    /// The handler [`WorkerEntrypoint.tail`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
    #[cfg(feature = "tail")]
    fn tail(&self, events: Vec<crate::tail::TraceItem>) -> impl Future<Output = impl Finished> {
        async {}
    }

    /// The handler [`WorkerEntrypoint.tailStream`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
    #[cfg(feature = "tail")]
    #[doc(alias = "tailStream")]
    fn tail_stream(
        &self,
        event: crate::tail::TailStreamEvent<crate::tail::TailStreamOnset>,
    ) -> impl Future<Output = Result<Option<crate::tail::TailStreamHandlers>>> {
        rt::absent("WorkerEntrypoint::tail_stream")
    }

    /// The handler [`WorkerEntrypoint.test`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
    fn test(
        &self,
        controller: crate::global::TestController,
    ) -> impl Future<Output = impl Finished> {
        async {}
    }

    /// The handler [`WorkerEntrypoint.trace`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
    #[cfg(feature = "tail")]
    fn trace(&self, traces: Vec<crate::tail::TraceItem>) -> impl Future<Output = impl Finished> {
        async {}
    }
}
