//! An entrypoint that takes and gives all that can be handed over.

use std::time::Duration;

use workers::prelude::*;
use workers::rpc::WorkerEntrypoint;
use workers::streams::ReadableStream;
use workers::{Context, Date, Function};

use crate::room::{Room, RoomStub};
use crate::values::{log, Entry, Mail, Opened, Page, Tree};

pub(crate) struct Desk {
    ctx: Context,
}

#[derive(FromJs, IntoJs)]
pub struct Props {
    pub name: Option<String>,
}

#[export]
impl WorkerEntrypoint for Desk {
    fn new(ctx: Context, _: Env) -> Self {
        Desk { ctx }
    }
}

#[rpc]
impl Desk {
    /// Gives it back.
    async fn echo(&self, mail: Mail) -> Mail {
        mail
    }

    fn tree(&self, tree: Tree) -> Tree {
        tree
    }

    /// One of two pages:
    /// - the first,
    /// - the rest.
    fn page(&self, from: Option<u32>) -> Page<Entry> {
        let entry = |n: u32| Entry { key: n.to_string(), at: (n, n % 2 == 0) };
        match from {
            None => Page { items: vec![entry(0), entry(1)], next: Some(2) },
            Some(n) => Page { items: vec![entry(n)], next: None },
        }
    }

    fn write(&self, entry: log::Entry, times: Option<u32>) -> String {
        format!("{} {}", entry.text, entry.level).repeat(times.unwrap_or(1) as usize)
    }

    fn tomorrow(&self, at: Date) -> Date {
        Date::from_milliseconds(at.milliseconds() + Duration::from_secs(86_400).as_millis() as f64)
    }

    fn same(&self, number: u64, bytes: Vec<u8>) -> (u64, Vec<u8>) {
        (number, bytes)
    }

    /// Passes a stream on.
    fn pass(&self, body: ReadableStream) -> ReadableStream {
        body
    }

    async fn answer(&self, request: Request) -> Result<Response> {
        let text = request.text().await?;
        Response::ok(format!("{} {}: {text}", request.method(), request.url()))
    }

    fn ask(&self, url: String) -> Result<Request> {
        Request::new(&url)
    }

    fn open(&self, name: String) -> Result<RoomStub> {
        Room::new(name).into_stub()
    }

    /// Several at once.
    fn open_all(&self, names: Vec<String>) -> Result<Opened> {
        let rooms = names.into_iter().map(|name| Room::new(name).into_stub());
        Ok(Opened { rooms: rooms.collect::<Result<_>>()? })
    }

    /// What the room says, whose ever it is.
    async fn enter(&self, room: RoomStub, who: Option<String>) -> Result<String> {
        room.enter(who.unwrap_or("somebody".into())).await
    }

    /// Calls it for each number below `count`, and gives the sum of what it says.
    async fn sum(&self, count: u32, each: Function<fn(u32) -> u32>) -> Result<u32> {
        let mut sum = 0;
        for n in 0..count {
            sum += each.call(n).await?;
        }
        Ok(sum)
    }

    /// A function that counts on.
    fn counter(&self, start: u32) -> Function<fn(u32) -> u32> {
        let sum = std::cell::Cell::new(start);
        let kept = Room::new("a counter".into());
        Function::new(move |n: u32| {
            let _ = &kept;
            sum.set(sum.get() + n);
            sum.get()
        })
    }

    /// The same function, with something before what it says.
    fn politely(&self, say: Function<fn(String) -> String>) -> Function<fn(String) -> String> {
        Function::new(move |what: String| {
            let said = say.call(what);
            async move { Ok(format!("please, {}", said.await?)) }
        })
    }

    /// Whom it was made for.
    fn name(&self) -> Result<String> {
        let Props { name } = self.ctx.props()?;
        Ok(name.unwrap_or("nobody".into()))
    }

    /// Always.
    fn fail(&self, how: String) -> Result<()> {
        let error = match how.as_str() {
            "range" => Error::range_error("too far"),
            "named" => Error::named("StockError", "sold out").with_code("E_STOCK"),
            "cause" => Error::new("no tea").with_cause(Error::named("StockError", "sold out")),
            _ => Error::type_error("more").with_property("left", &vec![1u32, 2])?,
        };
        Err(error)
    }

    /// What it says of itself.
    fn explain(&self, error: Error) -> String {
        let cause = error.cause().map_or("nothing".into(), ToString::to_string);
        format!("{error} {:?} because of {cause}", error.code())
    }

    fn anything(&self, value: Js) -> Js {
        value
    }
}
