//! What Rust calls.

use std::cell::Cell;
use std::rc::Rc;

use workers::prelude::*;
use workers::streams::ReadableStream;
use workers::{Date, Function};

use crate::desk::DeskStub;
use crate::room::{Room, RoomStub};
use crate::values::{log, Address, Mail, Tree, Urgency};

pub(crate) async fn call(desk: &DeskStub, what: &str) -> Result<String> {
    Ok(match what {
        "echo" => format!("{}", desk.echo(mail()).await? == mail()),
        "tree" => {
            let leaf = |value| Tree { value, children: Vec::new() };
            format!("{:?}", desk.tree(Tree { children: vec![leaf(u64::MAX)], ..leaf(1) }).await?)
        }
        "page" => format!("{:?}", desk.page(Some(3)).await?),
        "write" => desk.write(log::Entry { text: "a".into(), level: 7 }, None).await?,
        "tomorrow" => {
            format!("{}", desk.tomorrow(Date::from_milliseconds(1.0)).await?.milliseconds())
        }
        "same" => format!("{:?}", desk.same(7, vec![1, 2]).await?),
        "pass" => {
            let body = Response::ok("through both")?.body();
            let Some(body): Option<ReadableStream> = body else { return Ok("no body".into()) };
            let bytes = desk.pass(body).await?;
            Response::new(&bytes)?.text().await?
        }
        "answer" => {
            let answer = desk.answer(Request::new("http://desk/")?).await?;
            format!("{} {}", answer.status(), answer.text().await?)
        }
        "ask" => desk.ask("http://asked/".into()).await?.url(),
        "open" => rooms(desk).await?,
        "pipelined" => desk.open("hall".into()).inner("closet".into()).enter("Bob".into()).await?,
        "enter" => desk.enter(Room::new("mine".into()).into_stub()?, Some("Ada".into())).await?,
        "sum" => {
            let calls = Rc::new(Cell::new(0));
            let count = Rc::clone(&calls);
            let kept = Room::new("a closure".into());
            let each = Function::new(move |n: u32| {
                let _ = &kept;
                count.set(count.get() + 1);
                async move { Ok(n * 10) }
            });
            format!("{} in {} calls", desk.sum(4, each).await?, calls.get())
        }
        "counter" => {
            let counter = desk.counter(5).await?;
            let other = counter.clone();
            counter.call(1).await?;
            drop(counter);
            format!("{}", other.call(2).await?)
        }
        "politely" => {
            let say = desk.politely(Function::new(|what: String| format!("say {what}"))).await?;
            say.call("tea".into()).await?
        }
        "range" | "named" | "cause" | "property" => match desk.fail(what.into()).await {
            Ok(()) => "no error".into(),
            Err(error) => format!(
                "{:?} {error} {:?} {:?} {:?} {}",
                error.kind(),
                error.code(),
                error.cause(),
                error.property::<Vec<u32>>("left")?,
                error.remote(),
            ),
        },
        "explain" => {
            let cause = Error::named("StockError", "sold out");
            desk.explain(Error::range_error("no").with_code("E").with_cause(cause)).await?
        }
        _ => "no such call".into(),
    })
}

fn mail() -> Mail {
    Mail {
        to: vec!["Ada".into()],
        sent_at: Date::from_milliseconds(5.0),
        urgency: Urgency::Now,
        attachment: Some(vec![0, 255]),
        headers: [("subject".to_owned(), "tea".to_owned())].into(),
        reply_to: Some(Address("Bob".into())),
    }
}

/// Each stub has an end of its own.
async fn rooms(desk: &DeskStub) -> Result<String> {
    let room: RoomStub = desk.open("hall".into()).await?;
    let clone = room.clone();
    drop(room);
    let mut all = vec![clone.enter("Ada".into()).await?];
    for room in desk.open_all(vec!["a".into(), "b".into()]).await?.rooms {
        all.push(room.enter("Eve".into()).await?);
    }
    Ok(all.join(", "))
}
