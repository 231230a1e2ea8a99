//! Slots: one for each answer that is awaited.

mod table;

use core::cell::Cell;
use core::task::{Context, Poll};
use std::any::Any;

use self::table::{Entry, Slots, State};
use super::executor::{current, Wake};
use super::global::{global, Table};
use super::{Answer, Error, Result};

global! {
    static SLOTS: Table<Slots> = Table::new(Slots::new());
}

global! {
    /// What serves the exports. A program without promises has none of it.
    static SERVICE: Cell<Option<Service>> = Cell::new(None);
}

#[derive(Clone, Copy)]
struct Service {
    answer: unsafe fn(u32, u32, u32),
    end: fn(u32),
}

/// An answer has come, for the export.
///
/// # Safety
/// As for [`Answer::arrived`].
pub(crate) unsafe fn arrived(slot: u32, status: u32, value: u32) {
    if let Some(service) = SERVICE.with(Cell::get) {
        // SAFETY: the caller's promise.
        unsafe { (service.answer)(slot, status, value) }
    }
}

/// A context has ended, for the export.
pub(crate) fn context_ended(context: u32) {
    if let Some(service) = SERVICE.with(Cell::get) {
        (service.end)(context);
    }
}

/// Called before a slot is opened.
fn serve() {
    SERVICE.with(|service| {
        service.set(Some(Service {
            // SAFETY: the promise of `arrived`.
            answer: |slot, status, value| answer(slot, unsafe { Answer::arrived(status, value) }),
            end,
        }));
    });
}

fn edit<R>(step: impl FnOnce(&mut Slots) -> R) -> R {
    // SAFETY: the steps below move values only: wakers, answers and errors are woken and dropped when the table is no longer lent.
    SLOTS.with(|slots| unsafe { slots.edit(step) })
}

/// A slot for an answer in the current context.
pub(crate) fn open() -> u32 {
    serve();
    edit(|slots| slots.open(current(), State::Waiting(None)))
}

/// A slot that has its answer already.
pub(crate) fn settled(answer: Result<Answer>) -> u32 {
    serve();
    edit(|slots| slots.open(current(), State::Settled(answer)))
}

/// Takes the answer, or leaves the waker.
pub(crate) fn poll(slot: u32, cx: &mut Context<'_>) -> Poll<Result<Answer>> {
    let found = edit(|slots| {
        let entry = slots.find(slot)?;
        if let State::Waiting(_) = entry.state {
            return Some(Err(entry.context));
        }
        slots.free(slot).map(Ok)
    });
    match found {
        Some(Ok(State::Settled(answer))) => Poll::Ready(answer),
        Some(Err(context)) => {
            let wake = Wake::new(cx.waker(), context);
            let old = edit(|slots| match slots.find(slot) {
                Some(Entry { state: State::Waiting(place), .. }) => place.replace(wake),
                _ => None,
            });
            drop(old);
            Poll::Pending
        }
        _ => panic!("a promise was polled after it had given its answer"),
    }
}

/// What a closure of the call gave: it is the answer if the call goes well, or if it is an error.
pub(crate) fn keep(slot: u32, outcome: Result<Box<dyn Any>>) {
    let mut outcome = Some(outcome);
    let old = edit(|slots| {
        let entry = slots.find(slot)?;
        if let State::Waiting(_) = entry.state {
            return core::mem::replace(&mut entry.kept, outcome.take());
        }
        None
    });
    drop((old, outcome));
}

fn merged(kept: Option<Result<Box<dyn Any>>>, answer: Result<Answer>) -> Result<Answer> {
    match (kept, answer) {
        (Some(Err(error)), _) => Err(error),
        (Some(Ok(value)), Ok(_)) => Ok(Answer::Kept(value)),
        (_, answer) => answer,
    }
}

/// Nobody waits any more.
pub(crate) fn abandon(slot: u32) {
    let old = edit(|slots| {
        let entry = slots.find(slot)?;
        if let State::Waiting(wake) = &mut entry.state {
            let wake = wake.take();
            entry.state = State::Abandoned;
            return Some((State::Waiting(wake), entry.kept.take()));
        }
        slots.free(slot).map(|state| (state, None))
    });
    drop(old);
}

/// Nobody waits any more, and no answer will come.
pub(crate) fn close(slot: u32) {
    drop(edit(|slots| slots.free(slot)));
}

/// The answer has come.
pub(crate) fn answer(slot: u32, answer: Result<Answer>) {
    let kept = edit(|slots| slots.find(slot)?.kept.take());
    let mut answer = Some(merged(kept, answer));
    let wake = edit(|slots| {
        let entry = slots.find(slot)?;
        match &mut entry.state {
            State::Waiting(wake) => {
                let wake = wake.take();
                entry.state = State::Settled(answer.take()?);
                wake
            }
            State::Abandoned => {
                slots.free(slot);
                None
            }
            _ => None,
        }
    });
    if let Some(wake) = wake {
        wake.wake();
    }
    // What nobody awaits is dropped here.
    drop(answer);
}

/// The context is no more: no answer will come in it. What waits for one elsewhere gets an error.
fn end(context: u32) {
    let mut index = 0;
    while let Some(slot) = edit(|slots| slots.next_of(context, &mut index)) {
        answer(slot, Err(ended()));
    }
}

#[cold]
fn ended() -> Error {
    Error::new("the event in which this call was made has ended, so that its answer can never come")
}

#[cfg(test)]
mod tests;
