//! A Durable Object, which outlives its calls: what it hands over goes only when nobody has it any more.

use std::cell::RefCell;

use workers::durable_objects::{DurableObject, DurableObjectState};
use workers::prelude::*;
use workers::Function;

use crate::room::{Room, RoomStub};
use crate::values::Opened;

pub(crate) struct Keeper {
    kept: RefCell<Option<RoomStub>>,
}

#[export]
impl DurableObject for Keeper {
    fn new(_: DurableObjectState, _: Env) -> Self {
        Keeper { kept: RefCell::new(None) }
    }
}

#[rpc]
impl Keeper {
    fn open(&self, name: String) -> Result<RoomStub> {
        Room::new(name).into_stub()
    }

    fn open_all(&self, names: Vec<String>) -> Result<Opened> {
        let rooms = names.into_iter().map(|name| Room::new(name).into_stub());
        Ok(Opened { rooms: rooms.collect::<Result<_>>()? })
    }

    fn counter(&self) -> Function<fn(u32) -> u32> {
        let kept = Room::new("a counter".into());
        Function::new(move |n: u32| {
            let _ = &kept;
            n + 1
        })
    }

    /// An argument lives on where it is kept.
    fn keep(&self, room: RoomStub) {
        *self.kept.borrow_mut() = Some(room);
    }

    async fn enter(&self, who: String) -> Result<String> {
        let kept = self.kept.borrow().clone();
        match kept {
            Some(room) => room.enter(who).await,
            None => Ok("nowhere".into()),
        }
    }

    fn forget(&self) {
        drop(self.kept.take());
    }
}

/// Each leaves nothing behind.
pub(crate) async fn call(keeper: &KeeperStub, what: &str) -> Result<String> {
    Ok(match what {
        "clone" => {
            let room = keeper.open("hall".into()).await?;
            let clone = room.clone();
            drop(room);
            clone.enter("Ada".into()).await?
        }
        "unawaited" => {
            drop(keeper.open("hall".into()));
            keeper.enter("nobody".into()).await?
        }
        "pipelined" => keeper.open("hall".into()).inner("x".into()).enter("Bob".into()).await?,
        "struct" => {
            let opened = keeper.open_all(vec!["a".into(), "b".into()]).await?;
            opened.rooms[1].enter("Eve".into()).await?
        }
        "function" => format!("{}", keeper.counter().await?.call(1).await?),
        "keep" => {
            keeper.keep(keeper.open("its own".into()).await?).await?;
            let said = keeper.enter("Ada".into()).await?;
            keeper.forget().await?;
            said
        }
        _ => "no such call".into(),
    })
}
