//! What is measured, in Rust. `plain/index.js` does the same.

mod calls;

use serde::{Deserialize, Serialize};
use workers::prelude::*;
use workers::streams::ReadableStream;
use workers::Json;

const CHUNK: usize = 8192;
const CHUNKS: usize = 128;

#[event(fetch)]
async fn fetch(req: Request, env: Env) -> Result<Response> {
    let url = req.url();
    match path_of(&url) {
        "headers" => headers(&req),
        "json" => json(&req).await,
        "kv" => kv(&env).await,
        "get" => get(&req),
        "out" => out(),
        "in" => read(&req).await,
        "object" => calls::object(&env).await,
        "rpc" => calls::rpc(&env).await,
        "handles" => handles(),
        _ => Response::ok("Hello, World!"),
    }
}

/// `http://localhost:1/json` -> `json`
fn path_of(url: &str) -> &str {
    url.splitn(4, '/').nth(3).unwrap_or("")
}

fn headers(req: &Request) -> Result<Response> {
    let length: usize = req.headers().entries().map(|entry| entry.0.len() + entry.1.len()).sum();
    let mut response = Response::builder();
    for name in ["a", "b", "c", "d", "e", "f", "g", "h", "i"] {
        response = response.header(["x-", name].concat(), "some value");
    }
    response.header("x-length", length.to_string()).text("headers")
}

#[derive(Deserialize, Serialize)]
struct Order {
    id: u32,
    customer: String,
    paid: bool,
    lines: Vec<Line>,
}

#[derive(Deserialize, Serialize)]
struct Line {
    article: String,
    count: u32,
    price: f64,
    note: Option<String>,
}

async fn json(req: &Request) -> Result<Response> {
    let Json(mut order) = req.read_json::<Order>().await?;
    order.paid = true;
    for line in &mut order.lines {
        line.count += 1;
    }
    Response::from_json(&order)
}

async fn kv(env: &Env) -> Result<Response> {
    let value = env.kv("KV")?.get_text("key").await?;
    Response::ok(value.unwrap_or_default())
}

fn get(req: &Request) -> Result<Response> {
    let headers = req.headers();
    let mut length = 0;
    for _ in 0..100_000 {
        length += headers.get("x-value")?.map_or(0, |value| value.len());
    }
    Response::ok(length.to_string())
}

fn out() -> Result<Response> {
    Response::new(ReadableStream::produce(|mut out| async move {
        let chunk = [97; CHUNK];
        for _ in 0..CHUNKS {
            out.send(&chunk).await?;
        }
        Ok(())
    })?)
}

async fn read(req: &Request) -> Result<Response> {
    let mut length = 0;
    if let Some(body) = req.body() {
        let mut chunks = body.chunks()?;
        while let Some(chunk) = chunks.next().await {
            length += chunk?.len();
        }
    }
    Response::ok(length.to_string())
}

/// 10,000 objects, each of them made and dropped.
fn handles() -> Result<Response> {
    let request = Request::new("http://localhost/")?;
    let mut same = 0;
    for _ in 0..10_000 {
        same += u32::from(request.headers() == request.headers());
    }
    Response::ok(same.to_string())
}
