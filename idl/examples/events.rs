// for AbortSignal
use std::time::Duration;

use workers::events::AbortSignal;
use workers::http::{fetch_with, RequestInit};
use workers::prelude::*;

/// Waits for five seconds, no longer.
async fn impatient(url: &str) -> Result<Response> {
    let signal = AbortSignal::timeout(Duration::from_secs(5))?;
    fetch_with(url, &RequestInit::new().signal(signal)).await
}

// for MessagePort
use workers::events::{MessageEvent, MessagePort};
use workers::prelude::*;

/// Prints what comes.
fn listen(port: &MessagePort) -> Result<()> {
    let listener = port.on_message(|event: MessageEvent| console_log!("{:?}", event.data()))?;
    listener.detach();
    port.start()
}
