//! Streams: read and made by Rust.

use std::cell::Cell;
use std::fmt::Debug;
use std::rc::Rc;
use std::time::Duration;

use workers::prelude::*;
use workers::streams::{
    CompressionStream, CompressionStreamFormat, DecompressionStream, DecompressionStreamFormat,
    ReadableStream, ReadableWritablePair, TextDecoderStream,
};
use workers::time::sleep;

use crate::{not_found, show, thrown};

const MEGABYTE: usize = 1024 * 1024;

pub async fn answer(route: &str, req: &Request) -> Result<Response> {
    match route {
        "count" => show(count(req).await?),
        "upper-case" => upper_case(req),
        "made" => made(),
        "ahead" => show(ahead().await?),
        "broken" => show(broken().await?),
        "compressed" => show(compressed().await?),
        "decoded" => show(decoded().await?),
        "locked" => show(locked()?),
        "memory" => show(memory()),
        _ => not_found(),
    }
}

/// How much memory the module has.
fn memory() -> usize {
    #[cfg(target_arch = "wasm32")]
    return core::arch::wasm32::memory_size(0) * 65_536;
    #[cfg(not(target_arch = "wasm32"))]
    return 0;
}

/// Reads the body, and keeps nothing of it.
async fn count(req: &Request) -> Result<impl Debug> {
    let Some(body) = req.body() else {
        return Ok((0, 0));
    };
    let mut chunks = body.chunks()?;
    let (mut length, mut sum) = (0, 0_u64);
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk?;
        length += chunk.len();
        sum += chunk.iter().map(|byte| u64::from(*byte)).sum::<u64>();
    }
    Ok((length, sum))
}

/// What comes in goes out, changed on the way.
fn upper_case(req: &Request) -> Result<Response> {
    let Some(body) = req.body() else {
        return Response::ok("");
    };
    let mut chunks = body.chunks()?;
    Response::new(ReadableStream::produce(|mut out| async move {
        while let Some(chunk) = chunks.next().await {
            out.send(chunk?.to_ascii_uppercase()).await?;
        }
        Ok(())
    })?)
}

/// Ten megabytes, a part at a time.
fn made() -> Result<Response> {
    let parts = (0..160_u8).map(|part| vec![part; MEGABYTE / 16]);
    Response::new(ReadableStream::from_chunks(parts)?)
}

/// A producer waits for its reader: it gets no further ahead than what is queued.
async fn ahead() -> Result<impl Debug> {
    let sent = Rc::new(Cell::new(0));
    let counter = Rc::clone(&sent);
    let stream = ReadableStream::produce(|mut out| async move {
        for _ in 0..64 {
            out.send(vec![0; 32 * 1024]).await?;
            counter.set(counter.get() + 1);
        }
        Ok(())
    })?;
    sleep(Duration::from_millis(50)).await;
    let before = sent.get();
    let read = Response::new(stream)?.bytes().await?.len();
    Ok((before < 8, read, sent.get()))
}

async fn broken() -> Result<impl Debug> {
    let stream = ReadableStream::produce(|mut out| async move {
        out.send("a part").await?;
        Err(Error::new("the rest is lost"))
    })?;
    Ok(thrown(Response::new(stream)?.text().await))
}

async fn compressed() -> Result<impl Debug> {
    let text = "again and ".repeat(1000);
    let Some(body) = Response::ok(&text)?.body() else {
        return Ok(None);
    };
    let zip = CompressionStream::new(CompressionStreamFormat::Gzip)?;
    let unzip = DecompressionStream::new(DecompressionStreamFormat::Gzip)?;
    let zipped = body.pipe_through(&ReadableWritablePair::new(zip.readable(), zip.writable()))?;
    let bytes = Response::new(zipped)?.bytes().await?;
    let Some(again) = Response::from_bytes(&bytes)?.body() else {
        return Ok(None);
    };
    let unzipped = again.pipe_through(&ReadableWritablePair::new(
        unzip.readable(),
        unzip.writable(),
    ))?;
    Ok(Some((
        bytes.len() < 200,
        Response::new(unzipped)?.text().await? == text,
    )))
}

async fn decoded() -> Result<impl Debug> {
    let Some(body) = Response::ok("Grüße")?.body() else {
        return Ok(None);
    };
    let decoder = TextDecoderStream::new()?;
    let texts = ReadableWritablePair::new(decoder.readable(), decoder.writable());
    let reader = body.pipe_through(&texts)?.get_reader()?;
    let mut text = String::new();
    while let Some(part) = reader.read::<String>().await?.value {
        text += &part;
    }
    Ok(Some(text))
}

fn locked() -> Result<impl Debug> {
    let Some(body) = Response::ok("text")?.body() else {
        return Ok(None);
    };
    let reader = body.get_reader()?;
    let again = thrown(body.get_reader().map(|_| ()));
    reader.release_lock()?;
    Ok(Some((again, body.locked())))
}
