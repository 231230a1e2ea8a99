//! What is walked through item by item.

use workers::prelude::*;
use workers::streams::{ReadableStream, ReadableWritablePair, TextEncoderStream};
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
        "collected" => {
            let mut texts = Vec::new();
            for (name, value) in &req.headers() {
                if name.starts_with("x-") {
                    texts.push(format!("{name}={value}"));
                }
            }
            Response::ok(texts.join(" "))
        }
        "made" => {
            let mut items = JsStream::from_items((1..=100).map(f64::from))?;
            let mut sum = 0.0;
            while let Some(item) = items.next().await {
                sum += item?;
            }
            Response::ok(sum.to_string())
        }
        "encoded" => {
            let words = ReadableStream::produce_items(|mut out| async move {
                for word in ["ein ", "grünes ", "Wort"] {
                    out.send(word).await?;
                }
                Ok(())
            })?;
            let encoder = TextEncoderStream::new()?;
            let pair = ReadableWritablePair::new(encoder.readable(), encoder.writable());
            Response::new(words.pipe_through(&pair)?)
        }
        "not-iterable" => {
            let mut items: JsIterator<String> = JsIterator::over(req);
            let error = items.next().ok_or("ended")?.unwrap_err();
            Response::ok(format!("{error} {}", items.next().is_none()))
        }
        _ => crate::not_found(),
    }
}
