//! What happened in other Workers: all at once, and as it happens.

use workers::prelude::*;
use workers::tail::{TailStreamEvent, TailStreamOnset, TraceItem};

#[event(tail)]
async fn tail(env: Env, events: Vec<TraceItem>) -> Result<()> {
    for event in events {
        console_log!("tail {} {} {:?}", env.text("GREETING")?, event.outcome, event.script_name);
    }
    Ok(())
}

#[event(tail_stream)]
fn tail_stream(event: TailStreamEvent<TailStreamOnset>) {
    console_log!("tail stream begins with {}", event.sequence);
}
