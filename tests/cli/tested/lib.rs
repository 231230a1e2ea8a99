//! A Worker with tests of every kind: those that pass, and those that fail in every way.

use workers::durable_objects::{DurableObject, DurableObjectState};
use workers::prelude::*;

#[event(fetch)]
pub async fn fetch(_req: Request, env: Env) -> Result<Response> {
    Response::ok(["Hello ", &env.text("NAME")?].concat())
}

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
    async fn add(&self, by: i64) -> Result<i64> {
        let sum = self.state.storage().get("sum").await?.unwrap_or(0) + by;
        self.state.storage().put("sum", sum).await?;
        if by == 13 {
            panic!("unlucky")
        }
        Ok(sum)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain() {
        assert_eq!(1, 1);
    }

    #[worker_test]
    async fn answers(env: Env) -> Result<()> {
        let answer = fetch(Request::new("http://x/")?, env).await?;
        assert_eq!(answer.text().await?, "Hello Ada");
        Ok(())
    }

    #[worker_test]
    async fn asks_itself(env: Env) -> Result<()> {
        assert_eq!(env.service("SELF")?.fetch("http://x/").await?.text().await?, "Hello Ada");
        assert_eq!(env.service("AUTH")?.fetch("http://x/").await?.status(), 503);
        Ok(())
    }

    async fn once(env: Env) -> Result<()> {
        let kv = env.kv("CACHE")?;
        assert_eq!(kv.get_text("a").await?, None);
        kv.put("a", "1").await?;
        assert_eq!(kv.get_text("a").await?.as_deref(), Some("1"));
        let counter = CounterStub::new(env.durable_object("COUNTER")?.get_by_name("a")?);
        assert_eq!(counter.add(2).await?, 2);
        env.d1("DB")?.exec("create table t (a)").await?;
        Ok(())
    }
    #[worker_test]
    async fn fresh_1(env: Env) -> Result<()> {
        once(env).await
    }
    #[worker_test]
    async fn fresh_2(env: Env) -> Result<()> {
        once(env).await
    }

    #[worker_test]
    async fn fails() {
        console_log!("about to fail");
        assert_eq!(1 + 1, 3, "sums");
    }
    #[worker_test]
    async fn errs(env: Env) -> Result<()> {
        env.kv("NONE")?;
        Ok(())
    }
    #[worker_test]
    async fn object_panics(env: Env) -> Result<()> {
        let counter = CounterStub::new(env.durable_object("COUNTER")?.get_by_name("a")?);
        counter.add(13).await?;
        Ok(())
    }
    #[worker_test]
    #[should_panic(expected = "no \"way\" out")]
    fn panics() {
        panic!("there is no \"way\" out")
    }
    #[worker_test]
    #[ignore]
    fn ignored() {
        panic!("not run")
    }
    #[worker_test]
    async fn hangs() {
        std::future::pending::<()>().await
    }
}
