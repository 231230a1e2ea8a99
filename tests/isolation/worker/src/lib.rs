//! A Worker that does everything wrong that a Worker can, in every kind of event, and what others ask of it meanwhile.

mod causes;
#[cfg(not(feature = "sync"))]
mod entrypoints;
#[cfg(not(feature = "sync"))]
mod flow;
#[cfg(not(feature = "default"))]
mod heap;
#[cfg(not(feature = "sync"))]
mod objects;
#[cfg(not(feature = "sync"))]
mod reports;
#[cfg(not(feature = "sync"))]
mod sends;
#[cfg(not(feature = "sync"))]
mod shared;
mod throws;
#[cfg(not(feature = "sync"))]
mod work;

use std::time::Duration;

#[cfg(not(feature = "sync"))]
use workers::html_rewriter::{ElementHandlers, HtmlRewriter};
use workers::prelude::*;
use workers::queues::MessageBatch;
#[cfg(not(feature = "sync"))]
use workers::streams::ReadableStream;
use workers::time::sleep;

use causes::misbehave;

/// What the start of an instance is to do lies in JavaScript: it has no other input.
#[event(start)]
fn start() -> Result<()> {
    match told("starts")? {
        Some(cause) => misbehave(&cause),
        None => Ok(()),
    }
}

/// What the test has told JavaScript, for where nothing else can.
fn told(what: &str) -> Result<Option<String>> {
    Js::GLOBAL.property("told")?.property(what)?.to()
}

#[cfg(feature = "sync")]
#[event(fetch)]
fn fetch(req: Request) -> Result<Response> {
    let url = req.url();
    match path_of(&url) {
        ("fetch", cause) => misbehave(cause)?,
        _ => {}
    }
    Response::ok("fine")
}

#[cfg(not(feature = "sync"))]
#[event(fetch)]
async fn fetch(req: Request, env: Env, ctx: Context) -> Result<Response> {
    let url = req.url();
    let (kind, cause) = path_of(&url);
    match kind {
        "fetch" => causes::misbehave_now(cause).await?,
        "later" => {
            pause(5).await;
            causes::misbehave_now(cause).await?;
        }
        "wait_until" => {
            let cause = cause.to_owned();
            ctx.wait_until(async move {
                pause(5).await;
                causes::misbehave_now(&cause).await
            });
        }
        "spawn_local" => beside(cause.to_owned()).await?,
        "timer" => in_a_timer(cause.to_owned()).await?,
        "rewriter" => return in_a_rewriter(cause.to_owned()),
        "stream" => return in_a_stream(cause.to_owned()),
        "gate" => gate().await?,
        "neighbour" => pause(cause.parse().unwrap_or(0)).await,
        "shared" => return shared::answer(cause, req).await,
        "work" => return work::answer(cause, &req, &env, &ctx).await,
        #[cfg(not(feature = "default"))]
        "heap" => return Response::ok(heap::in_use(objects::living())),
        _ => return Response::builder().status(404).text("not found"),
    }
    Response::ok("fine")
}

/// The handler waits while its task goes wrong.
#[cfg(not(feature = "sync"))]
async fn beside(cause: String) -> Result<()> {
    let (tell, told) = causes::channel();
    workers::spawn_local(async move {
        pause(5).await;
        tell.send(causes::misbehave_now(&cause).await);
    });
    told.await
}

/// The handler waits while a function goes wrong that JavaScript calls later.
#[cfg(not(feature = "sync"))]
async fn in_a_timer(cause: String) -> Result<()> {
    let (tell, told) = causes::channel();
    workers::timers::set_timeout(Duration::from_millis(1), move || tell.send(misbehave(&cause)))?;
    told.await
}

/// The answer is read while its handlers go wrong.
#[cfg(not(feature = "sync"))]
fn in_a_rewriter(cause: String) -> Result<Response> {
    let handlers = ElementHandlers::new().element(move |_| misbehave(&cause));
    HtmlRewriter::new()?.on("a", &handlers)?.transform(&Response::ok("<a>a</a>")?)
}

/// The answer breaks off.
#[cfg(not(feature = "sync"))]
fn in_a_stream(cause: String) -> Result<Response> {
    Response::new(ReadableStream::produce(|mut out| async move {
        out.send("some of it").await?;
        pause(1).await;
        causes::misbehave_now(&cause).await
    })?)
}

/// Waits until the test says so, in JavaScript: an instance that has trapped hears nothing more from new requests.
#[cfg(not(feature = "sync"))]
async fn gate() -> Result<()> {
    while told("gate")?.as_deref() == Some("closed") {
        pause(100).await;
    }
    Ok(())
}

#[event(scheduled)]
async fn scheduled(controller: ScheduledController) -> Result<()> {
    pause(1).await;
    causes::misbehave_now(&controller.cron()).await
}

#[event(queue)]
async fn queue(batch: MessageBatch) -> Result<()> {
    pause(1).await;
    for message in batch.messages() {
        causes::misbehave_now(&message.body::<String>()?).await?;
    }
    Ok(())
}

async fn pause(milliseconds: u64) {
    sleep(Duration::from_millis(milliseconds)).await;
}

/// `http://localhost:1/fetch/panic` -> `("fetch", "panic")`
fn path_of(url: &str) -> (&str, &str) {
    url.splitn(4, '/').nth(3).and_then(|path| path.split_once('/')).unwrap_or_default()
}
