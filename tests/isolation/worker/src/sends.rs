//! What libraries ask to be `Send`, axum for one: this only has to compile.

use std::future::Future;
use std::time::Duration;

use workers::durable_objects::DurableObjectStub;
use workers::prelude::*;
use workers::streams::ReadableStream;

use crate::objects::SuspectStub;

fn is_send<T: Send + 'static>() {}
fn is_sync<T: Sync>() {}
fn sends(_: impl Future + Send) {}

/// Each future is one that a handler of such a library would await, over which handles are held.
#[allow(dead_code, reason = "it is the compiler that looks")]
fn everything() {
    is_send::<(Js, Error, Env, Context, Request, Response, Headers, ReadableStream)>();
    is_sync::<(Js, Error, Env, Context, Request, Response, Headers, ReadableStream)>();
    is_send::<workers::Promise<Option<String>>>();
    is_send::<(DurableObjectStub, SuspectStub)>();
    sends(handles());
}

async fn handles() -> Result<()> {
    let env: Env = Js::UNDEFINED.to()?;
    let request = Request::new("http://localhost/")?;
    let response = workers::http::fetch(&request).await?;
    let text = env.kv("KV")?.get_text("key").await?;
    workers::time::sleep(Duration::from_millis(1)).await;
    let late = workers::time::timeout(Duration::from_millis(1), request.text()).await;
    let stub = SuspectStub::new(env.durable_object("OBJECTS")?.get_by_name("a")?);
    stub.method("none".to_owned()).await?;
    if let Some(body) = response.body() {
        let mut chunks = body.chunks()?;
        while let Some(chunk) = chunks.next().await {
            drop(chunk?);
        }
    }
    drop((text, late));
    Ok(())
}
