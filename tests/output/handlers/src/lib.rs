//! Handlers of all events, and classes with all theirs, as far as no other test of the output has them. Each says what it was given.

mod entrypoints;
mod flow;
mod objects;
mod pipeline;
mod sockets;
mod tails;

use workers::email::ForwardableEmailMessage;
use workers::prelude::*;
use workers::queues::MessageBatch;

#[event(start)]
fn start() {
    console_log!("start");
}

#[event(fetch)]
async fn fetch(req: Request, env: Env, ctx: Context) -> Result<Response> {
    let url = req.url();
    let path = url.splitn(4, '/').nth(3).unwrap_or_default();
    match path {
        "entrypoints/events" => entrypoints::send_events(&env).await,
        "entrypoints/mail" => entrypoints::send_mail(&env).await,
        "socket" => env.durable_object("SWITCH")?.get_by_name("a")?.fetch(&req).await,
        "pipeline" => pipeline::transform(&env).await,
        "tailed" => {
            ctx.wait_until(async { console_log!("still here") });
            Err(Error::range_error("to be told of"))
        }
        _ => flow::deliver(path, &env).await,
    }
}

#[event(scheduled)]
async fn scheduled(controller: ScheduledController) {
    console_log!("scheduled {}", controller.cron());
}

#[event(queue)]
async fn queue(batch: MessageBatch) -> Result<()> {
    console_log!("queue {} {}", batch.queue(), texts(&batch)?);
    batch.ack_all()
}

#[event(email)]
async fn email(message: ForwardableEmailMessage) -> Result<()> {
    console_log!("email {}", subject(&message)?);
    Ok(())
}

fn texts(batch: &MessageBatch) -> Result<String> {
    let texts: Result<Vec<String>> = batch.messages().iter().map(|one| one.body()).collect();
    Ok(texts?.join("+"))
}

fn subject(message: &ForwardableEmailMessage) -> Result<String> {
    Ok(message.headers().get("subject")?.unwrap_or_default())
}
