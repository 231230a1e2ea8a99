//! What other Workers did: told when it is over, and while it happens, to the Worker and to entrypoints.

use workers::prelude::*;
use workers::rpc::WorkerEntrypoint;
use workers::tail::{
    TailStreamEvent, TailStreamHandlers, TailStreamLog, TailStreamOnset, TailStreamOutcome,
    TraceItem, TraceItemEvent,
};

#[event(trace)]
async fn trace(events: Vec<TraceItem>) {
    report("trace", &events);
}

#[event(tail_stream)]
fn tail_stream(onset: TailStreamEvent<TailStreamOnset>) -> TailStreamHandlers {
    let name = onset.event.script_name.unwrap_or_default();
    console_log!("tail stream {}: {name}", onset.sequence);
    TailStreamHandlers::new()
        .log(|log: TailStreamEvent<TailStreamLog>| {
            console_log!("tail stream {}: {:?}", log.sequence, log.event.level);
        })
        .outcome(|outcome: TailStreamEvent<TailStreamOutcome>| async move {
            workers::time::sleep(std::time::Duration::from_millis(1)).await;
            console_log!("tail stream ends: {}", outcome.event.outcome);
        })
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
        event: TailStreamEvent<TailStreamOnset>,
    ) -> Result<Option<TailStreamHandlers>> {
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
