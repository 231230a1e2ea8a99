//! WebSockets of the Worker itself, server-sent events.

use std::cell::Cell;
use std::fmt::Debug;
use std::rc::Rc;
use std::time::Duration;

use workers::events::MessageEvent;
use workers::prelude::*;
use workers::streams::ReadableStream;
use workers::time::sleep;
use workers::websocket::{EventSource, WebSocketBinaryType, WebSocketPair};

use crate::{not_found, show, thrown};

pub async fn answer(route: &str) -> Result<Response> {
    match route {
        "echo" => echo(),
        "closed" => show(closed()?),
        "events" => show(events().await?),
        _ => not_found(),
    }
}

/// Sends every message back.
fn echo() -> Result<Response> {
    let (client, server) = WebSocketPair::new()?;
    server.accept()?;
    server.set_binary_type(WebSocketBinaryType::Arraybuffer);
    let back = server.clone();
    let listener = server.on_message(move |event: MessageEvent| {
        let data = event.data();
        let sent = match data.to::<String>() {
            Ok(text) => back.send(text),
            Err(_) => data.to::<Vec<u8>>().and_then(|bytes| back.send(bytes)),
        };
        if let Err(error) = sent {
            console_error!("{error}");
        }
    })?;
    listener.detach();
    Response::from_web_socket(&client)
}

fn closed() -> Result<impl Debug> {
    let (_client, server) = WebSocketPair::new()?;
    Ok(thrown(server.send("before it was accepted")))
}

async fn events() -> Result<impl Debug> {
    let stream = ReadableStream::from_chunks(["data: one\n\n", "data: two\n\n"])?;
    let source = EventSource::from_stream(&stream)?;
    let seen = Rc::new(Cell::new(0));
    let counter = Rc::clone(&seen);
    let _listener = source.on_message(move |_| counter.set(counter.get() + 1))?;
    sleep(Duration::from_millis(100)).await;
    source.close()?;
    Ok(seen.get())
}
