//! What other Workers did: told when it is over, and while it happens, to the Worker and to entrypoints.

use workers::prelude::*;
use workers::rpc::WorkerEntrypoint;
use workers::tail::{
    TailStreamTailEvent, TailStreamTailEventHandlerObject, TraceItem, TraceItemEvent,
};

#[event(trace)]
async fn trace(events: Vec<TraceItem>) {
    report("trace", &events);
}

#[event(tail_stream)]
fn tail_stream(event: TailStreamTailEvent) {
    console_log!("tail stream {}", event.sequence);
}

fn report(who: &str, events: &[TraceItem]) {
    for event in events {
        let path = match &event.event {
            Some(TraceItemEvent::Fetch(fetched)) => fetched.request.url(),
            _ => continue,
        };
        let errors: Vec<_> = event.exceptions.iter().map(|one| &*one.message).collect();
        console_log!("{who}: {path} {} {} {errors:?}", event.outcome, event.logs.len());
    }
}

struct Watcher;

#[export]
impl WorkerEntrypoint for Watcher {
    fn new(_: Context, _: Env) -> Self {
        Watcher
    }

    async fn tail(&self, events: Vec<TraceItem>) {
        report("the watcher", &events);
    }

    async fn tail_stream(
        &self,
        event: TailStreamTailEvent,
    ) -> Result<Option<TailStreamTailEventHandlerObject>> {
        console_log!("the watcher: stream {}", event.sequence);
        Ok(None)
    }
}

struct Tracer;

#[export]
impl WorkerEntrypoint for Tracer {
    fn new(_: Context, _: Env) -> Self {
        Tracer
    }

    async fn trace(&self, traces: Vec<TraceItem>) {
        report("the tracer", &traces);
    }
}
