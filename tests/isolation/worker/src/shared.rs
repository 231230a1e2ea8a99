//! What requests share: channels, locks, caches. Each is a request that waits for another one.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex as Plain, PoisonError};

use async_lock::OnceCell;
use futures_channel::{mpsc, oneshot};
use futures_util::future::{BoxFuture, FutureExt, Shared};
use futures_util::lock::Mutex;
use futures_util::StreamExt;
use workers::prelude::*;

use crate::pause;

type Flight = Shared<BoxFuture<'static, std::result::Result<String, String>>>;

static LETTERS: Plain<Option<HashMap<String, oneshot::Sender<String>>>> = Plain::new(None);
static LINE: Plain<Option<mpsc::UnboundedSender<u32>>> = Plain::new(None);
static LOCK: Mutex<u32> = Mutex::new(0);
static FAIR: async_lock::Mutex<u32> = async_lock::Mutex::new(0);
static ONCE: OnceCell<String> = OnceCell::new();
static MADE: AtomicU32 = AtomicU32::new(0);
static FLIGHTS: Plain<Option<HashMap<String, Flight>>> = Plain::new(None);
static FOREIGN: Plain<Option<Request>> = Plain::new(None);

pub async fn answer(what: &str, req: Request) -> Result<Response> {
    let (what, rest) = what.split_once('/').unwrap_or((what, ""));
    let text = match what {
        "receive" => receive(rest).await?,
        "send" => send(rest)?,
        "collect" => collect(rest.parse().unwrap_or(0)).await,
        "add" => add(rest.parse().unwrap_or(0)),
        "lock" => locked(rest.parse().unwrap_or(0)).await,
        "fair" => fair(rest.parse().unwrap_or(0)).await,
        "once" => once().await,
        "flight" => flight(rest.to_owned()).await?,
        "leave" => {
            *lent(&FOREIGN) = Some(req);
            pause(rest.parse().unwrap_or(0)).await;
            "left".to_owned()
        }
        "foreign" => foreign().await?,
        _ => return Err(Error::new("nothing of that name is shared")),
    };
    Response::ok(text)
}

/// Never over a wait.
fn lent<T>(place: &Plain<T>) -> std::sync::MutexGuard<'_, T> {
    place.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn receive(name: &str) -> Result<String> {
    let (sender, receiver) = oneshot::channel();
    lent(&LETTERS).get_or_insert_with(HashMap::new).insert(name.to_owned(), sender);
    receiver.await.map_err(|_| Error::new("nobody will send it"))
}

fn send(name: &str) -> Result<String> {
    let sender = lent(&LETTERS).as_mut().and_then(|letters| letters.remove(name));
    match sender.map(|sender| sender.send(["a letter for ", name].concat())) {
        Some(Ok(())) => Ok("sent".to_owned()),
        _ => Err(Error::new("nobody waits for it")),
    }
}

async fn collect(count: usize) -> String {
    let (sender, receiver) = mpsc::unbounded();
    *lent(&LINE) = Some(sender);
    let numbers: Vec<u32> = receiver.take(count).collect().await;
    numbers.iter().sum::<u32>().to_string()
}

fn add(number: u32) -> String {
    let line = lent(&LINE).clone();
    let is_sent = line.is_some_and(|line| line.unbounded_send(number).is_ok());
    is_sent.to_string()
}

/// Held over a wait.
async fn locked(milliseconds: u64) -> String {
    let mut count = LOCK.lock().await;
    pause(milliseconds).await;
    *count += 1;
    count.to_string()
}

async fn fair(milliseconds: u64) -> String {
    let mut count = FAIR.lock().await;
    pause(milliseconds).await;
    *count += 1;
    count.to_string()
}

async fn once() -> String {
    let value = ONCE.get_or_init(|| async {
        pause(20).await;
        format!("made {}", MADE.fetch_add(1, Ordering::Relaxed) + 1)
    });
    value.await.clone()
}

/// The first who asks does the work, and all who ask meanwhile have its result.
async fn flight(name: String) -> Result<String> {
    let flight = lent(&FLIGHTS)
        .get_or_insert_with(HashMap::new)
        .entry(name.clone())
        .or_insert_with(|| work().boxed().shared())
        .clone();
    let outcome = flight.await;
    lent(&FLIGHTS).get_or_insert_with(HashMap::new).remove(&name);
    outcome.map_err(Error::new)
}

async fn work() -> std::result::Result<String, String> {
    let answer = workers::http::fetch("data:text/plain,flown").await;
    pause(200).await;
    let text = match answer {
        Ok(answer) => answer.text().await,
        Err(error) => Err(error),
    };
    text.map(|text| format!("{text} {}", MADE.fetch_add(1, Ordering::Relaxed) + 1))
        .map_err(|error| error.message().to_owned())
}

/// A request's body belongs to that request.
async fn foreign() -> Result<String> {
    let request = lent(&FOREIGN).take().ok_or_else(|| Error::new("nothing was left"))?;
    request.text().await
}
