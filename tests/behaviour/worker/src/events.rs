//! Listening: typed by the event, until the listener is dropped.

use std::cell::RefCell;
use std::fmt::Debug;
use std::rc::Rc;
use std::time::Duration;

use workers::events::{AbortController, Event, MessageChannel, MessageEvent};
use workers::prelude::*;
use workers::time::sleep;
use workers::Listener;

use crate::{not_found, show};

pub async fn answer(route: &str) -> Result<Response> {
    match route {
        "abort" => show(abort()?),
        "message" => show(message().await?),
        _ => not_found(),
    }
}

type Seen = Rc<RefCell<Vec<String>>>;

fn abort() -> Result<impl Debug> {
    let seen = Seen::default();
    let add = |name: &'static str, signal: &workers::events::AbortSignal| -> Result<Listener> {
        let seen = Rc::clone(&seen);
        signal.on_abort(move |event: Event| {
            seen.borrow_mut().push(format!("{name} {}", event.type_()));
        })
    };
    let controller = AbortController::new()?;
    let _kept = add("kept", &controller.signal())?;
    drop(add("dropped", &controller.signal())?);
    controller.abort();
    Ok(seen.take())
}

async fn message() -> Result<impl Debug> {
    let seen = Seen::default();
    let channel = MessageChannel::new()?;
    let port = channel.port1();
    let add = Rc::clone(&seen);
    let _listener = port.on_message(move |event: MessageEvent| {
        add.borrow_mut().push(event.data().to().unwrap_or_default());
    })?;
    port.start()?;
    channel.port2().post_message("first")?;
    channel.port2().post_message("second")?;
    sleep(Duration::from_millis(20)).await;
    Ok(seen.take())
}
