//! What requests ask for when nothing goes wrong, or when their client goes away: afterwards nothing of it may be left.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use futures_util::future::{join_all, select};
use futures_util::stream::{self, StreamExt};
use workers::events::AbortController;
use workers::html_rewriter::{ElementHandlers, HtmlRewriter};
use workers::prelude::*;
use workers::streams::ReadableStream;
use workers::time::{sleep, timeout};
use workers::timers::set_timeout;

use crate::pause;

pub async fn answer(what: &str, req: &Request, env: &Env, ctx: &Context) -> Result<Response> {
    match what {
        "kv" => kv(env).await,
        "closure" => closure(),
        "listener" => listener(),
        "rewriter" => rewriter(),
        "timer" => timer().await,
        "stream" => stream(),
        "body" => Response::ok(req.text().await?.len().to_string()),
        "half" => half(req).await,
        "wait" => {
            ctx.wait_until(pause(2));
            Response::ok("at once")
        }
        "left" => {
            workers::spawn_local(pause(60_000));
            Response::ok("at once")
        }
        "select" => first().await,
        "many" => many().await,
        "fails" => Err(Error::range_error("not today")),
        "hangs" => {
            let value = vec![0; 1000];
            pause(60_000).await;
            Response::ok(value.len().to_string())
        }
        _ => Err(Error::new("there is no such work")),
    }
}

async fn kv(env: &Env) -> Result<Response> {
    let kv = env.kv("KV")?;
    kv.put("key", "a value").await?;
    Response::ok(kv.get_text("key").await?.unwrap_or_default())
}

fn closure() -> Result<Response> {
    let headers = Headers::new()?;
    headers.set("a", "1")?;
    let mut text = String::new();
    headers.for_each(|value, key| text = [key, value].concat())?;
    Response::ok(text)
}

fn listener() -> Result<Response> {
    let heard = Rc::new(Cell::new(0));
    let controller = AbortController::new()?;
    let hears = Rc::clone(&heard);
    let _listener =
        controller.signal().add_event_listener("abort", move |_| hears.set(hears.get() + 1))?;
    controller.abort();
    Response::ok(heard.get().to_string())
}

fn rewriter() -> Result<Response> {
    let handlers = ElementHandlers::new().element(|el| el.set_attribute("href", "/b"));
    HtmlRewriter::new()?.on("a", &handlers)?.transform(&Response::ok("<a>a</a>")?)
}

async fn timer() -> Result<Response> {
    let called = Rc::new(Cell::new(false));
    let calls = Rc::clone(&called);
    set_timeout(Duration::from_millis(1), move || calls.set(true))?;
    pause(4).await;
    Response::ok(called.get().to_string())
}

/// 1 MB, so that a client can leave in the middle.
fn stream() -> Result<Response> {
    Response::new(ReadableStream::produce(|mut out| async move {
        for _ in 0..16 {
            out.send(vec![97; 65536]).await?;
        }
        Ok(())
    })?)
}

async fn half(req: &Request) -> Result<Response> {
    let Some(body) = req.body() else { return Response::ok("no body") };
    let first = body.chunks()?.next().await.transpose()?;
    Response::ok((first.is_some()).to_string())
}

async fn first() -> Result<Response> {
    select(sleep(Duration::from_millis(1)), sleep(Duration::from_secs(60))).await;
    let late = timeout(Duration::from_millis(1), sleep(Duration::from_secs(60))).await;
    Response::ok(late.is_err().to_string())
}

async fn many() -> Result<Response> {
    join_all((0..4).map(pause)).await;
    let done: Vec<u64> = stream::iter(0..20_u64)
        .map(|at| async move {
            pause(at % 3).await;
            at
        })
        .buffer_unordered(5)
        .collect()
        .await;
    Response::ok(done.len().to_string())
}
