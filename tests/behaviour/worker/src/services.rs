//! Service bindings, and calls that go out.

use std::fmt::Debug;

use workers::http::{fetch, RequestInit};
use workers::prelude::*;
use workers::rpc::FetcherScheduledOptions;

use crate::{not_found, show, thrown};

pub async fn answer(route: &str, env: &Env) -> Result<Response> {
    match route {
        "fetch" => show(call(env).await?),
        "scheduled" => show(scheduled(env).await?),
        "outgoing" => show(outgoing(env).await?),
        "refused" => show(refused().await?),
        _ => not_found(),
    }
}

async fn call(env: &Env) -> Result<impl Debug> {
    let other = env.service("OTHER")?;
    let init = RequestInit::new().method("POST").body("a body");
    let answer = other.fetch_with("http://other/echo", &init).await?;
    Ok((
        answer.status(),
        answer.headers().get("x-method")?,
        answer.text().await?,
    ))
}

async fn scheduled(env: &Env) -> Result<impl Debug> {
    let options = FetcherScheduledOptions::new().cron("1 2 * * *");
    let result = env.service("SELF")?.scheduled_with(&options).await?;
    Ok((
        result.outcome,
        result.no_retry,
        env.kv("KV")?.get_text("cron").await?,
    ))
}

#[event(scheduled)]
async fn tick(controller: ScheduledController, env: Env) -> Result<()> {
    controller.no_retry()?;
    env.kv("KV")?.put("cron", controller.cron()).await
}

async fn outgoing(env: &Env) -> Result<impl Debug> {
    let answer = fetch(env.text("ORIGIN")?).await?;
    Ok((answer.status(), answer.text().await?))
}

async fn refused() -> Result<impl Debug> {
    Ok(thrown(
        fetch("http://127.0.0.1:1/")
            .await
            .map(|answer| answer.status()),
    ))
}
