//! What is walked through item by item.

use workers::prelude::*;
use workers::{Bytes, JsIterator, JsStream};

pub async fn answer(path: &str, req: &Request) -> Result<Response> {
    match path {
        "async" => {
            let body = req.body().ok_or("no body")?;
            let mut chunks: JsStream<Bytes> = JsStream::over(&body);
            let mut total = 0;
            while let Some(chunk) = chunks.next().await {
                total += chunk?.len();
            }
            Response::ok(total.to_string())
        }
        "async-left" => {
            let body = req.body().ok_or("no body")?;
            let mut chunks: JsStream<Bytes> = JsStream::over(&body);
            chunks.next().await.ok_or("ended")??;
            drop(chunks);
            Response::ok(format!("{:?}", body.locked()))
        }
        "steps" => {
            let pairs: JsIterator<(String, String)> = JsIterator::over(&req.headers());
            let found = pairs.filter_map(Result::ok).filter(|(name, _)| name.starts_with("x-"));
            let texts: Vec<_> = found.map(|(name, value)| format!("{name}={value}")).collect();
            Response::ok(texts.join(" "))
        }
        "not-iterable" => {
            let mut items: JsIterator<String> = JsIterator::over(req);
            let error = items.next().ok_or("ended")?.unwrap_err();
            Response::ok(format!("{error} {}", items.next().is_none()))
        }
        _ => crate::not_found(),
    }
}
