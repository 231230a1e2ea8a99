// for TraceItem
use workers::prelude::*;

/// What another Worker has printed, and how it ended.
#[derive(FromJs)]
struct Trace {
    outcome: String,
    logs: Vec<Js>,
}

#[event(tail)]
async fn tail(traces: Js) -> Result<()> {
    for trace in traces.to::<Vec<Trace>>()? {
        console_log!("{}: {} lines", trace.outcome, trace.logs.len());
    }
    Ok(())
}
