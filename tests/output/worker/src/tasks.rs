//! Futures: timers, several at once, such as are dropped, such as outlive the answer.

use std::time::Duration;

use futures_util::future::{join_all, select, Either};
use futures_util::stream::{FuturesUnordered, StreamExt};
use workers::prelude::*;
use workers::time::{sleep, timeout, Instant};

pub async fn answer(path: &str, env: &Env, ctx: &Context) -> Result<Response> {
    match path {
        "sleep" => slept().await,
        "join" => joined(env).await,
        "unordered" => unordered().await,
        "select" => selected().await,
        "timeout" => {
            let outcome = timeout(milliseconds(5), sleep(milliseconds(60_000))).await;
            Response::ok(format!("{}", outcome.is_err()))
        }
        "wait" => later(env, ctx),
        "console" => {
            console_log!("a log {}", 1);
            console_error!("an error");
            Response::ok("")
        }
        "handles" => handles(),
        _ => super::not_found(),
    }
}

/// More than have ever been free: so the last one tells how many are in use.
fn handles() -> Result<Response> {
    let headers = (0..2000).map(|_| Headers::new()).collect::<Result<Vec<_>>>()?;
    let last = headers.iter().map(workers::rt::raw).max().unwrap_or(0);
    Response::ok(last.to_string())
}

const fn milliseconds(count: u64) -> Duration {
    Duration::from_millis(count)
}

async fn slept() -> Result<Response> {
    let start = Instant::now();
    sleep(milliseconds(20)).await;
    Response::ok(format!("{}", start.elapsed() >= milliseconds(19)))
}

async fn joined(env: &Env) -> Result<Response> {
    let kv = env.kv("KV")?;
    let keys: Vec<String> = (0..8).map(|number| format!("join-{number}")).collect();
    join_all(keys.iter().map(|key| kv.put(key, key.as_str()))).await;
    let values = join_all(keys.iter().map(|key| kv.get_text(key))).await;
    let found = values.into_iter().flatten().flatten().collect::<Vec<_>>();
    Response::ok(format!("{}", found == keys))
}

async fn unordered() -> Result<Response> {
    let waiting = [30_u64, 1, 15].map(|count| async move {
        sleep(milliseconds(count)).await;
        count.to_string()
    });
    let order: Vec<String> = waiting.into_iter().collect::<FuturesUnordered<_>>().collect().await;
    Response::ok(order.join(" "))
}

async fn selected() -> Result<Response> {
    match select(sleep(milliseconds(1)), sleep(milliseconds(60_000))).await {
        Either::Left(_) => Response::ok("the first"),
        Either::Right(_) => Response::ok("the second"),
    }
}

fn later(env: &Env, ctx: &Context) -> Result<Response> {
    let kv = env.kv("KV")?;
    ctx.wait_until(async move {
        sleep(milliseconds(20)).await;
        kv.put("later", "done").await
    });
    Response::ok("at once")
}
