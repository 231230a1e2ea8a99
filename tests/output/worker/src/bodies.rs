//! Bodies of requests and responses, headers.

use serde::{Deserialize, Serialize};
use workers::http::{HeadersInit, ResponseInit};
use workers::prelude::*;
use workers::Json;

#[derive(Deserialize, Serialize)]
struct Order {
    item: String,
    count: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

pub async fn answer(path: &str, req: &Request) -> Result<Response> {
    match path {
        "text" => Response::ok(req.text().await?),
        "bytes" => Response::from_bytes(reversed(req.bytes().await?)),
        "json" => json(req).await,
        "stream" => match req.body() {
            Some(body) => Response::new(body),
            None => Response::ok("no body"),
        },
        "twice" => {
            req.text().await?;
            Response::ok(req.text().await?)
        }
        "long" => Response::ok("é".repeat(100_000)),
        "headers" => headers(req),
        _ => super::not_found(),
    }
}

fn reversed(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.reverse();
    bytes
}

async fn json(req: &Request) -> Result<Response> {
    let Json(mut order) = req.read_json::<Order>().await?;
    order.count += 1;
    Response::from_json(&order)
}

fn headers(req: &Request) -> Result<Response> {
    let sent = Headers::new()?;
    sent.append("x-list", "a")?;
    sent.append("x-list", "b")?;
    sent.set("x-from", &req.headers().get("x-from")?.unwrap_or_default())?;
    sent.append("set-cookie", "a=1")?;
    sent.append("set-cookie", "b=2")?;
    let names = sent.keys().collect::<Vec<_>>().join(",");
    let init = ResponseInit::new().status(201).headers(HeadersInit::Headers(sent));
    Response::new_with(names, &init)
}
