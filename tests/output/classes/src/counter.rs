//! A Durable Object with handlers and methods of its own.

use std::cell::Cell;

use workers::durable_objects::{DurableObject, DurableObjectState, StrOrBytes};
use workers::prelude::*;
use workers::scheduled::AlarmInvocationInfo;
use workers::websocket::{WebSocket, WebSocketPair};

use crate::session::{Session, SessionStub};

pub(crate) struct Counter {
    state: DurableObjectState,
    /// Is lost when the object is made anew.
    calls: Cell<u32>,
}

#[derive(Debug, FromJs, IntoJs)]
pub struct Added {
    before: u32,
    after: u32,
}

#[export]
impl DurableObject for Counter {
    fn new(state: DurableObjectState, _env: Env) -> Result<Self> {
        Ok(Counter { state, calls: Cell::new(0) })
    }

    async fn fetch(&self, request: Request) -> Result<Response> {
        self.calls.set(self.calls.get() + 1);
        let url = request.url();
        match url.rsplit('/').next().unwrap_or_default() {
            "calls" => Response::ok(self.calls.get().to_string()),
            "add" => Response::ok(format!("{:?}", self.add(1).await?)),
            "panic" => panic!("on purpose, in an object"),
            "wait" => {
                workers::time::sleep(std::time::Duration::from_millis(50)).await;
                Response::ok("waited")
            }
            "alarm" => {
                self.state.storage().set_alarm(workers::Date::now()).await?;
                Response::ok("set")
            }
            "alarmed" => {
                let alarmed = self.state.storage().get::<String>("alarmed").await?;
                Response::ok(alarmed.unwrap_or_default())
            }
            "socket" => {
                let (client, server) = WebSocketPair::new()?;
                self.state.accept_web_socket(&server)?;
                Response::from_web_socket(&client)
            }
            other => Err(Error::range_error(format!("no {other}"))),
        }
    }

    async fn alarm(&self, info: Option<AlarmInvocationInfo>) -> Result<()> {
        let retries = info.map_or(0, |info| info.retry_count);
        self.state.storage().put("alarmed", format!("alarm, retries: {retries}")).await
    }

    async fn web_socket_message(&self, ws: WebSocket, message: StrOrBytes) -> Result<()> {
        match message {
            StrOrBytes::Str(text) if text == "panic" => panic!("on purpose, for a message"),
            StrOrBytes::Str(text) => ws.send(&*format!("text {text}")),
            StrOrBytes::Bytes(bytes) => ws.send(bytes),
            _ => Ok(()),
        }
    }

    async fn web_socket_close(&self, _: WebSocket, code: u16, reason: String, was_clean: bool) {
        console_log!("closed {code} {reason} {was_clean}");
    }
}

#[rpc]
impl Counter {
    /// Adds to what is stored.
    async fn add(&self, n: u32) -> Result<Added> {
        let before = self.state.storage().get::<u32>("count").await?.unwrap_or(0);
        self.state.storage().put("count", before + n).await?;
        Ok(Added { before, after: before + n })
    }

    fn fail(&self, message: String) -> Result<()> {
        Err(Error::range_error(message))
    }

    fn is_even(&self, n: u32) -> bool {
        n.is_multiple_of(2)
    }

    fn nothing(&self) {}

    fn open(&self, name: String) -> Result<SessionStub> {
        Session::new(name).into_stub()
    }

    async fn bytes(&self, bytes: Vec<u8>, more: Option<Vec<u8>>) -> Vec<u8> {
        [bytes, more.unwrap_or_default()].concat()
    }
}

/// By the client.
pub(crate) async fn by_rpc(counter: &CounterStub, what: &str) -> Result<String> {
    Ok(match what {
        "add" => format!("{:?}", counter.add(2).await?),
        "fail" => {
            format!("{:?}", counter.fail("too far".into()).await.err().map(|e| e.to_string()))
        }
        "even" => format!("{}", counter.is_even(4).await?),
        "nothing" => format!("{:?}", counter.nothing().await?),
        "bytes" => format!("{:?}", counter.bytes(vec![1, 2], None).await?),
        "session" => {
            let session = counter.open("Ada".into()).await?;
            format!("{} {}", session.say("hello".into()).await?, session.say("bye".into()).await?)
        }
        _ => "no such method".into(),
    })
}
