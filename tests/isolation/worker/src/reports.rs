//! Events that are about other Workers, and mail.

use workers::email::ForwardableEmailMessage;
use workers::prelude::*;
use workers::rpc::WorkerEntrypoint;
use workers::tail::{TailStreamEvent, TailStreamOnset, TraceItem};

use crate::causes::{misbehave, misbehave_now};
use crate::pause;

#[event(tail)]
async fn tail(_: Vec<TraceItem>) -> Result<()> {
    pause(1).await;
    misbehave_now(&crate::told("tail")?.unwrap_or_default()).await
}

/// The other name of `tail`. The platform calls one of the two.
struct Traces;

#[export]
impl WorkerEntrypoint for Traces {
    fn new(_: Context, _: Env) -> Self {
        Traces
    }

    async fn trace(&self, _: Vec<TraceItem>) -> Result<()> {
        pause(1).await;
        misbehave_now(&crate::told("trace")?.unwrap_or_default()).await
    }
}

#[event(tail_stream)]
fn tail_stream(_: TailStreamEvent<TailStreamOnset>) -> Result<()> {
    misbehave(&crate::told("tailStream")?.unwrap_or_default())
}

#[event(email)]
async fn email(message: ForwardableEmailMessage) -> Result<()> {
    pause(1).await;
    misbehave_now(&message.headers().get("subject")?.unwrap_or_default()).await
}
