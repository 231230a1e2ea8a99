//! A Worker with a module for each product and a path for each thing that is proved of it: `/kv/put-get`. What a function returns is printed by `Debug`, and
//! compared with what stands in `tests/behaviour/expected/`.

// Fields that only `Debug` reads.
#![allow(dead_code)]

mod analytics;
mod cache;
mod crypto;
mod d1;
mod email;
mod events;
mod forms;
mod html;
mod kv;
mod objects;
mod queues;
mod r2;
mod services;
mod sockets;
mod streams;
mod urls;
mod web_assembly;
mod web_sockets;
mod workflows;

use std::fmt::Debug;

use workers::prelude::*;
use workers::url::Url;

#[event(fetch)]
async fn fetch(req: Request, env: Env) -> Result<Response> {
    let url = Url::new(req.url())?;
    let path = url.pathname();
    let (product, route) = path[1..].split_once('/').unwrap_or_default();
    match product {
        "analytics" => analytics::answer(route, &env).await,
        "cache" => cache::answer(route).await,
        "crypto" => crypto::answer(route).await,
        "d1" => d1::answer(route, &env).await,
        "email" => email::answer(route, &env).await,
        "events" => events::answer(route).await,
        "forms" => forms::answer(route, &req).await,
        "html" => html::answer(route).await,
        "kv" => kv::answer(route, &env).await,
        "inside" => objects::inside(route, &env).await,
        "objects" => objects::answer(route, &req, &env).await,
        "queues" => queues::answer(route, &env).await,
        "r2" => r2::answer(route, &env).await,
        "services" => services::answer(route, &env).await,
        "sockets" => sockets::answer(route, &env).await,
        "streams" => streams::answer(route, &req).await,
        "urls" => urls::answer(route).await,
        "web-assembly" => web_assembly::answer(route).await,
        "web-sockets" => web_sockets::answer(route).await,
        "workflows" => workflows::answer(route, &env).await,
        _ => not_found(),
    }
}

/// What a route found out, as text.
fn show(found: impl Debug) -> Result<Response> {
    Response::ok(format!("{found:?}"))
}

/// An error as `TypeError: message`; without one, what there was instead.
fn thrown<T: Debug>(outcome: Result<T>) -> String {
    match outcome {
        Ok(value) => format!("no error, but {value:?}"),
        Err(error) => error.to_string(),
    }
}

fn not_found() -> Result<Response> {
    Response::builder().status(404).text("no such route")
}
