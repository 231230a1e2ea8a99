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
