//! Reading bodies.

use futures_util::{AsyncBufReadExt, AsyncReadExt, TryStreamExt};
use workers::prelude::*;

use crate::{pages, Checksum};

pub async fn answer(path: &str, req: &Request) -> Result<Response> {
    let body = req.body().ok_or("no body")?;
    match path {
        "chunks" => {
            let mut chunks = body.chunks()?;
            let (mut sum, mut total, mut largest, before) = (Checksum::default(), 0, 0, pages());
            while let Some(chunk) = chunks.next().await {
                let chunk = chunk?;
                sum.add(&chunk);
                total += chunk.len();
                largest = largest.max(chunk.len());
            }
            let grown = pages() - before;
            Response::ok(format!("{total} {} largest {largest} grown {grown}", sum.0))
        }
        "stream" => {
            let total = body
                .chunks()?
                .try_fold(0, |total, chunk| async move { Ok(total + chunk.len()) })
                .await?;
            Response::ok(total.to_string())
        }
        "io" => {
            let mut bytes = body.chunks()?;
            let mut head = [0; 4];
            bytes.read_exact(&mut head).await?;
            let mut line = String::new();
            bytes.read_line(&mut line).await?;
            let rest = bytes.read_to_end().await?;
            Response::ok(format!("{head:?} {line:?} {}", rest.len()))
        }
        "some" => {
            let mut chunks = body.chunks()?;
            let first = chunks.next().await.ok_or("empty")??;
            chunks.release();
            let rest = body.chunks()?.read_to_end().await?;
            Response::ok(format!("{}", first.len() + rest.len()))
        }
        "dropped" => {
            drop(body.chunks()?);
            Response::ok(format!("{:?}", body.locked()))
        }
        "locked" => {
            let _chunks = body.chunks()?;
            Response::ok(body.chunks().unwrap_err().to_string())
        }
        _ => crate::not_found(),
    }
}
