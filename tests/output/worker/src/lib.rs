//! A Worker with a path for each thing that is tested on the real run time.

mod bindings;
mod bodies;
mod errors;
mod tasks;
mod values;

use workers::kv::KvNamespace;
use workers::prelude::*;
use workers::queues::MessageBatch;

#[event(start)]
fn start() {
    console_log!("started");
}

#[event(fetch)]
async fn fetch(req: Request, env: Env, ctx: Context) -> Result<Response> {
    let url = req.url();
    let (group, rest) = path_of(&url).split_once('/').unwrap_or_default();
    match group {
        "bindings" => bindings::answer(rest, &env).await,
        "bodies" => bodies::answer(rest, &req).await,
        "errors" => errors::answer(rest, &env).await,
        "tasks" => tasks::answer(rest, &env, &ctx).await,
        "values" => values::answer(rest, &env),
        _ => not_found(),
    }
}

#[event(scheduled)]
async fn scheduled(controller: ScheduledController, env: Env) -> Result<()> {
    env.kv("KV")?.put("cron", controller.cron()).await
}

#[event(queue)]
async fn queue(batch: MessageBatch, env: Env) -> Result<()> {
    let kv: KvNamespace = env.kv("KV")?;
    for message in batch.messages() {
        kv.put("message", message.body::<String>()?).await?;
        message.ack()?;
    }
    Ok(())
}

/// `http://localhost:1/tasks/join?x` -> `tasks/join`
fn path_of(url: &str) -> &str {
    let path = url.splitn(4, '/').nth(3).unwrap_or("");
    path.split(['?', '#']).next().unwrap_or("")
}

fn not_found() -> Result<Response> {
    Response::builder().status(404).text("not found")
}
