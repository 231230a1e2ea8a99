//! JavaScript that throws, below each kind of import.

use workers::html_rewriter::{ElementHandlers, HtmlRewriter};
use workers::prelude::*;

pub fn misbehave(cause: &str) -> Result<()> {
    match cause {
        "throw-unit" => Headers::new()?.set("not a name", ""),
        "throw-boolean" => Headers::new()?.has("not a name").map(drop),
        "throw-text" => Headers::new()?.get("not a name").map(drop),
        "throw-handle" => Request::new("no url").map(drop),
        "throw-value" => Js::UNDEFINED.property("x").map(drop),
        "throw-pack" => Response::builder().status(9).empty().map(drop),
        "throw-callback" => callback().map(drop),
        // Nobody waits for it.
        "throw-later" => {
            drop(workers::http::fetch("no url"));
            Ok(())
        }
        _ => Err(Error::new("there is no such cause")),
    }
}

/// A function of Rust's that JavaScript calls when the page is read, and that fails.
pub fn callback() -> Result<Response> {
    let handlers = ElementHandlers::new().element(|_| Err::<(), _>(Error::new("of a callback")));
    HtmlRewriter::new()?.on("a", &handlers)?.transform(&Response::ok("<a>a</a>")?)
}

pub async fn later() -> Result<()> {
    workers::http::fetch("no url").await.map(drop)
}
