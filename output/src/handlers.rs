//! The events that a Worker is sent, and what their handlers take and give. `#[event(..)]` makes a function the handler of one.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

#[cfg(feature = "http")]
crate::rt::event::event! {
    /// The event [`fetch`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    Fetch: crate::http::Request => crate::http::Response
}

#[cfg(feature = "sockets")]
crate::rt::event::event! {
    /// The event [`connect`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    Connect: crate::sockets::Socket => ()
}

#[cfg(feature = "tail")]
crate::rt::event::event! {
    /// The event [`tail`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    Tail: Vec<crate::tail::TraceItem> => ()
}

#[cfg(feature = "tail")]
crate::rt::event::event! {
    /// The event [`trace`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    Trace: Vec<crate::tail::TraceItem> => ()
}

#[cfg(feature = "tail")]
crate::rt::event::event! {
    /// The event [`tailStream`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    TailStream: crate::tail::TailStreamEvent<crate::tail::TailStreamOnset> => crate::tail::TailStreamHandlers
}

#[cfg(feature = "scheduled")]
crate::rt::event::event! {
    /// The event [`scheduled`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    Scheduled: crate::scheduled::ScheduledController => ()
}

#[cfg(feature = "global")]
crate::rt::event::event! {
    /// The event [`test`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    Test: crate::global::TestController => ()
}

#[cfg(feature = "email")]
crate::rt::event::event! {
    /// The event [`email`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    Email: crate::email::ForwardableEmailMessage => ()
}

#[cfg(feature = "queues")]
crate::rt::event::event! {
    /// The event [`queue`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    Queue: crate::queues::MessageBatch => ()
}
