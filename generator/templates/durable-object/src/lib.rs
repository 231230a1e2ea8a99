//! A counter for each name, in a Durable Object that is called by its methods.
//!
//! - `POST /<name>` adds one, and answers with the sum
//! - `GET /<name>` answers with the sum

mod env;

use env::Env;
use workers::durable_objects::{DurableObject, DurableObjectState};
use workers::prelude::*;

struct Counter {
    state: DurableObjectState,
}

#[export]
impl DurableObject for Counter {
    fn new(state: DurableObjectState, _env: workers::Env) -> Self {
        Counter { state }
    }
}

#[rpc]
impl Counter {
    async fn sum(&self) -> Result<i64> {
        Ok(self.state.storage().get("sum").await?.unwrap_or(0))
    }

    async fn add(&self, by: i64) -> Result<i64> {
        let sum = self.sum().await? + by;
        self.state.storage().put("sum", sum).await?;
        Ok(sum)
    }
}

#[event(fetch)]
async fn fetch(req: Request, env: Env) -> Result<Response> {
    let url = req.url();
    let counter = counter(&env, url.rsplit('/').next().unwrap_or_default())?;
    let sum = match req.method().as_str() {
        "POST" => counter.add(1).await?,
        _ => counter.sum().await?,
    };
    Response::ok(sum.to_string())
}

fn counter(env: &Env, name: &str) -> Result<CounterStub> {
    Ok(CounterStub::new(env.counter.get_by_name(name)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[worker_test]
    async fn each_name_has_its_own(env: Env) -> Result<()> {
        let (tea, coffee) = (counter(&env, "tea")?, counter(&env, "coffee")?);
        assert_eq!(tea.add(2).await?, 2);
        assert_eq!(tea.add(3).await?, 5);
        assert_eq!(coffee.sum().await?, 0);
        Ok(())
    }

    #[worker_test]
    async fn answers(env: Env) -> Result<()> {
        let answer = fetch(Request::new("https://host/tea")?, env).await?;
        assert_eq!(answer.text().await?, "0");
        Ok(())
    }
}
