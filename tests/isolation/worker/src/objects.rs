//! A Durable Object that goes wrong wherever one can. Which of its names it has says what it does when it is made: `new/panic`.

use std::cell::Cell;

use workers::durable_objects::{DurableObject, DurableObjectState, StrOrBytes};
use workers::prelude::*;
use workers::scheduled::AlarmInvocationInfo;
use workers::websocket::{WebSocket, WebSocketPair};

use crate::causes::{misbehave, misbehave_now};
use crate::pause;

pub(crate) struct Suspect {
    state: DurableObjectState,
    _living: Living,
}

thread_local! {
    static LIVING: Cell<u32> = const { Cell::new(0) };
}

/// How many objects there are in this instance.
#[cfg(not(feature = "default"))]
pub(crate) fn living() -> u32 {
    LIVING.get()
}

struct Living;

impl Living {
    fn new() -> Living {
        LIVING.set(LIVING.get() + 1);
        Living
    }
}

impl Drop for Living {
    fn drop(&mut self) {
        LIVING.set(LIVING.get() - 1);
    }
}

/// What a socket remembers while the object sleeps: what goes wrong when it fails.
#[derive(FromJs, IntoJs)]
struct Attached {
    cause: String,
}

#[export]
impl DurableObject for Suspect {
    fn new(state: DurableObjectState, _env: Env) -> Result<Self> {
        if let Some(cause) = state.id().name().as_deref().and_then(|name| name.strip_prefix("new/"))
        {
            misbehave(cause)?;
        }
        Ok(Suspect { state, _living: Living::new() })
    }

    async fn fetch(&self, request: Request) -> Result<Response> {
        let url = request.url();
        let (kind, cause) = crate::path_of(&url);
        match kind {
            "fetch" => {
                misbehave_now(cause).await?;
                Response::ok("fine")
            }
            "socket" => {
                let (client, server) = WebSocketPair::new()?;
                self.state.accept_web_socket(&server)?;
                server.serialize_attachment(Attached { cause: cause.to_owned() })?;
                Response::from_web_socket(&client)
            }
            _ => Response::builder().status(404).text("not found"),
        }
    }

    /// The platform tries again what has failed: then it goes well.
    async fn alarm(&self, info: Option<AlarmInvocationInfo>) -> Result<()> {
        if info.is_some_and(|info| info.retry_count > 0) {
            return Ok(());
        }
        let cause = self.state.storage().get::<String>("cause").await?.unwrap_or_default();
        misbehave_now(&cause).await
    }

    async fn web_socket_message(&self, ws: WebSocket, message: StrOrBytes) -> Result<()> {
        let StrOrBytes::Str(text) = message else { return Ok(()) };
        match &*text {
            "ping" => ws.send("pong"),
            cause => misbehave_now(cause).await,
        }
    }

    async fn web_socket_close(&self, _: WebSocket, _: u16, reason: String, _: bool) -> Result<()> {
        misbehave_now(&reason).await
    }

    async fn web_socket_error(&self, ws: WebSocket, _: Error) -> Result<()> {
        misbehave_now(&ws.deserialize_attachment::<Attached>()?.cause).await
    }
}

#[rpc]
impl Suspect {
    async fn method(&self, cause: String) -> Result<()> {
        misbehave_now(&cause).await
    }

    fn method_at_once(&self, cause: String) -> Result<()> {
        misbehave(&cause)
    }

    async fn transaction(&self, cause: String) -> Result<()> {
        let transaction = self.state.storage().transaction(|inside| async move {
            inside.put("half", 1).await?;
            misbehave_now(&cause).await
        });
        transaction.await
    }

    fn transaction_sync(&self, cause: String) -> Result<()> {
        let storage = self.state.storage();
        storage.transaction_sync(|| {
            storage.kv().put("half", 1)?;
            misbehave(&cause)
        })
    }

    /// An `Err` of the closure comes back; after a trap the platform makes the object anew.
    async fn block(&self, cause: String) -> Result<()> {
        self.state.block_concurrency_while(|| async move { misbehave_now(&cause).await }).await
    }

    async fn task(&self, cause: String) -> Result<()> {
        crate::beside(cause).await
    }

    async fn set_alarm(&self, cause: String) -> Result<()> {
        self.state.storage().put("cause", cause).await?;
        self.state.storage().set_alarm(workers::Date::now()).await
    }

    async fn put(&self) -> Result<()> {
        self.state.storage().put("whole", 1).await
    }

    /// What is stored: both must be there or not, whatever happened.
    async fn stored(&self) -> Result<String> {
        let half = self.state.storage().get::<u32>("half").await?;
        let whole = self.state.storage().get::<u32>("whole").await?;
        Ok(format!("{half:?} {whole:?}"))
    }

    async fn wait(&self, milliseconds: u32) {
        pause(milliseconds.into()).await;
    }
}
