//! Bodies that Rust makes.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use futures_util::{stream, AsyncWriteExt, StreamExt};
use workers::http::BodyInit;
use workers::prelude::*;
use workers::streams::IdentityTransformStream;
use workers::streams::ReadableStream;
use workers::time;

use crate::{pages, pattern};

const MEGABYTES: usize = 10;
const PIECE: usize = 1000;

pub async fn answer(path: &str, req: &Request, env: &Env) -> Result<Response> {
    match path {
        "produced" => respond(ReadableStream::produce(|mut out| async move {
            for at in (0..MEGABYTES << 20).step_by(PIECE) {
                out.send(pattern(at, PIECE.min((MEGABYTES << 20) - at))).await?;
            }
            Ok(())
        })?),
        "chunks" => respond(ReadableStream::from_chunks((0..100).map(|at| pattern(at, 7)))?),
        "stream" => respond(ReadableStream::from_stream(
            stream::iter(0..3).then(|at| async move {
                time::sleep(Duration::from_millis(5)).await;
                Ok::<_, Error>(format!("{at};"))
            }),
        )?),
        "io" => respond(ReadableStream::produce(|mut out| async move {
            out.write_all(b"written").await?;
            Ok(out.flush().await?)
        })?),
        // Comes in, is looked at, goes out again.
        "through" => {
            let mut chunks = req.body().ok_or("no body")?.chunks()?;
            let before = pages();
            respond(ReadableStream::produce(move |mut out| async move {
                while let Some(chunk) = chunks.next().await {
                    out.send(chunk?.iter().map(|byte| !byte).collect::<Vec<_>>()).await?;
                }
                console_log!("grown {}", pages() - before);
                Ok(())
            })?)
        }
        "pressure" => pressure().await,
        "cancelled" => cancelled().await,
        "failing" => respond(ReadableStream::produce(|mut out| async move {
            out.send("some").await?;
            time::sleep(Duration::from_millis(5)).await;
            Err("not today".into())
        })?),
        "panicking" => respond(ReadableStream::produce(|mut out| async move {
            out.send("some").await?;
            time::sleep(Duration::from_millis(5)).await;
            panic!("on purpose, in a stream")
        })?),
        "sink" => {
            let pipe = IdentityTransformStream::new()?;
            let mut sink = pipe.writable().sink()?;
            workers::spawn_local(async move {
                for word in ["one ", "two ", "three"] {
                    sink.write(word).await.unwrap();
                }
                sink.close().await.unwrap();
            });
            respond(pipe.readable())
        }
        "cut-off" => {
            let pipe = IdentityTransformStream::new()?;
            let mut sink = pipe.writable().sink()?;
            workers::spawn_local(async move {
                sink.write("half").await.unwrap();
            });
            respond(pipe.readable())
        }
        "bucket" => {
            let bucket = env.r2("BUCKET")?;
            let made = ReadableStream::from_chunks((0..1000).map(|at| pattern(at, 1000)))?;
            bucket.put("made", made.with_length(1_000_000)?).await?;
            let stored = bucket.get("made").await?.ok_or("not there")?;
            let mut total = 0;
            let mut chunks = stored.body().chunks()?;
            while let Some(chunk) = chunks.next().await {
                total += chunk?.len();
            }
            Response::ok(total.to_string())
        }
        _ => crate::not_found(),
    }
}

fn respond(body: ReadableStream) -> Result<Response> {
    Response::new(BodyInit::from(body))
}

/// How far the producer gets ahead of a reader that takes its time.
async fn pressure() -> Result<Response> {
    let sent = Rc::new(Cell::new(0));
    let counted = Rc::clone(&sent);
    let stream = ReadableStream::produce(|mut out| async move {
        loop {
            out.send(pattern(0, 1024)).await?;
            counted.set(counted.get() + 1024);
        }
    })?;
    let mut chunks = stream.chunks()?;
    let (mut taken, mut ahead) = (0, 0);
    while taken < 2 << 20 {
        taken += chunks.next().await.ok_or("ended")??.len();
        time::sleep(Duration::from_millis(1)).await;
        ahead = ahead.max(sent.get() - taken);
    }
    Response::ok(format!("{}", ahead / 1024))
}

/// The producer of a stream that nobody reads any more is dropped.
async fn cancelled() -> Result<Response> {
    struct Told(Rc<Cell<bool>>);
    impl Drop for Told {
        fn drop(&mut self) {
            self.0.set(true);
        }
    }
    let dropped = Rc::new(Cell::new(false));
    let told = Told(Rc::clone(&dropped));
    let stream = ReadableStream::produce(|mut out| async move {
        let _told = told;
        out.send("first").await?;
        std::future::pending().await
    })?;
    let mut chunks = stream.chunks()?;
    chunks.next().await.ok_or("ended")??;
    drop(chunks);
    time::sleep(Duration::from_millis(1)).await;
    Response::ok(dropped.get().to_string())
}
