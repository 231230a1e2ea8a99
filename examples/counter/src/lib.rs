//! A counter for each name, in a Durable Object that is called by its methods.
//!
//! - `POST /<name>?by=5` adds, and answers with the sum
//! - `GET /<name>` answers with the sum

use workers::durable_objects::{DurableObject, DurableObjectState};
use workers::prelude::*;

struct Counter {
    state: DurableObjectState,
}

#[export]
impl DurableObject for Counter {
    fn new(state: DurableObjectState, _env: Env) -> Self {
        Counter { state }
    }
}

#[rpc]
impl Counter {
    /// The sum so far.
    async fn sum(&self) -> Result<i64> {
        Ok(self.state.storage().get("sum").await?.unwrap_or(0))
    }

    /// Adds to it. Nobody comes between the two: a Durable Object lets nothing in while it waits for its storage.
    async fn add(&self, by: i64) -> Result<i64> {
        let sum = self.sum().await? + by;
        self.state.storage().put("sum", sum).await?;
        Ok(sum)
    }
}

#[event(fetch)]
async fn fetch(req: Request, env: Env) -> Result<Response> {
    let url = req.url();
    let (name, by) = asked(&url);
    let counter = CounterStub::new(env.durable_object("COUNTER")?.get_by_name(name)?);
    let sum = match req.method().as_str() {
        "POST" => counter.add(by).await?,
        _ => counter.sum().await?,
    };
    Response::ok(sum.to_string())
}

/// `https://host/visits?by=5` -> `visits`, 5
fn asked(url: &str) -> (&str, i64) {
    let path = url.splitn(4, '/').nth(3).unwrap_or_default();
    let (name, query) = path.split_once('?').unwrap_or((path, ""));
    (name, query.strip_prefix("by=").and_then(|by| by.parse().ok()).unwrap_or(1))
}

#[cfg(test)]
mod tests {
    use super::asked;

    #[test]
    fn what_is_asked() {
        assert_eq!(asked("https://host/visits?by=5"), ("visits", 5));
        assert_eq!(asked("https://host/visits"), ("visits", 1));
    }
}
