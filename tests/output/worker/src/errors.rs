//! What goes wrong, in Rust and in JavaScript.

use workers::prelude::*;

pub async fn answer(path: &str, env: &Env) -> Result<Response> {
    match path {
        "handler" => Err(Error::range_error("not today")),
        "panic" => panic!("on purpose"),
        "late-panic" => {
            workers::time::sleep(std::time::Duration::from_millis(5)).await;
            panic!("on purpose, later")
        }
        "key" => {
            let error = env.kv("KV")?.put(&"k".repeat(600), "").await.err();
            described(error)
        }
        "header" => described(Headers::new()?.set("not a name", "").err()),
        "url" => described(workers::http::fetch("no url").await.err()),
        "json" => described(env.json::<Vec<u8>>("GREETING").err()),
        _ => super::not_found(),
    }
}

fn described(error: Option<Error>) -> Result<Response> {
    match error {
        Some(error) => Response::ok(format!("{}: {}", error.name(), error.message())),
        None => Response::ok("no error"),
    }
}
