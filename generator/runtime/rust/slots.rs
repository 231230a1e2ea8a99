//! The table of slots: one for each answer that is awaited.

use core::cell::Cell;
use core::task::{Context, Poll};

use super::executor::{current, Wake};
use super::global::{global, Table};
use super::{Answer, Error, Result};

/// The index is in the low bits, the generation above.
const INDEX_BITS: u32 = 20;
const INDEX: u32 = (1 << INDEX_BITS) - 1;
const NO_INDEX: u32 = u32::MAX;

struct Entry {
    /// Grows each time the entry is freed, so that a number that was given out once is not mistaken for the next.
    generation: u32,
    /// The context in which the call was made, and in which the answer comes.
    context: u32,
    state: State,
}

enum State {
    Free {
        next: u32,
    },
    Waiting(Option<Wake>),
    Settled(Result<Answer>),
    /// Nobody waits any more. The entry is not used anew before its answer has come, or its context has ended.
    Abandoned,
}

struct Slots {
    entries: Vec<Entry>,
    free: u32,
    abandoned: u32,
}

global! {
    static SLOTS: Table<Slots> = Table::new(Slots { entries: Vec::new(), free: NO_INDEX, abandoned: 0 });
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

impl Slots {
    fn open(&mut self, context: u32, state: State) -> u32 {
        let index = self.free;
        if let Some(entry) = self.entries.get_mut(index as usize) {
            if let State::Free { next } = entry.state {
                self.free = next;
            }
            entry.context = context;
            entry.state = state;
            return index | entry.generation << INDEX_BITS;
        }
        let index = self.entries.len() as u32;
        assert!(index < INDEX, "too many promises are pending");
        self.entries.push(Entry { generation: 1, context, state });
        index | 1 << INDEX_BITS
    }

    fn find(&mut self, slot: u32) -> Option<&mut Entry> {
        let entry = self.entries.get_mut((slot & INDEX) as usize)?;
        (entry.generation == slot >> INDEX_BITS && !matches!(entry.state, State::Free { .. }))
            .then_some(entry)
    }

    /// Frees the entry and gives what it held, to be dropped outside.
    fn free(&mut self, slot: u32) -> Option<State> {
        let next = self.free;
        let entry = self.find(slot)?;
        let generation = (entry.generation + 1) & (u32::MAX >> INDEX_BITS);
        entry.generation = generation.max(1);
        let state = core::mem::replace(&mut entry.state, State::Free { next });
        self.free = slot & INDEX;
        Some(state)
    }
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

/// Nobody waits any more.
pub(crate) fn abandon(slot: u32) {
    let old = edit(|slots| {
        let entry = slots.find(slot)?;
        if let State::Waiting(wake) = &mut entry.state {
            let wake = wake.take();
            entry.state = State::Abandoned;
            slots.abandoned += 1;
            return Some(State::Waiting(wake));
        }
        slots.free(slot)
    });
    drop(old);
}

/// Nobody waits any more, and no answer will come.
pub(crate) fn close(slot: u32) {
    drop(edit(|slots| slots.free(slot)));
}

/// The answer has come.
pub(crate) fn answer(slot: u32, answer: Result<Answer>) {
    let mut answer = Some(answer);
    let wake = edit(|slots| {
        let entry = slots.find(slot)?;
        match &mut entry.state {
            State::Waiting(wake) => {
                let wake = wake.take();
                entry.state = State::Settled(answer.take()?);
                wake
            }
            State::Abandoned => {
                slots.abandoned -= 1;
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

impl Slots {
    fn next_of(&mut self, context: u32, index: &mut u32) -> Option<u32> {
        while let Some(entry) = self.entries.get(*index as usize) {
            let at = *index;
            *index += 1;
            let open = matches!(entry.state, State::Waiting(_) | State::Abandoned);
            if entry.context == context && open {
                return Some(at | entry.generation << INDEX_BITS);
            }
        }
        None
    }
}

#[cold]
fn ended() -> Error {
    Error::new("the event in which this call was made has ended, so that its answer can never come")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rt::Js;
    use std::task::Waker;

    fn poll_once(slot: u32) -> Poll<Result<Answer>> {
        poll(slot, &mut Context::from_waker(Waker::noop()))
    }

    #[test]
    fn an_answer_arrives_once() {
        let slot = open();
        assert!(poll_once(slot).is_pending());
        answer(slot, Ok(Answer::Handle(Js::TRUE)));
        assert!(matches!(poll_once(slot), Poll::Ready(Ok(Answer::Handle(_)))));
        let next = open();
        assert_eq!(next & INDEX, slot & INDEX);
        assert_ne!(next, slot);
        answer(slot, Ok(Answer::Absent));
        assert!(poll_once(next).is_pending());
    }

    #[test]
    fn an_abandoned_slot_waits_for_its_answer() {
        let slot = open();
        abandon(slot);
        let other = open();
        assert_ne!(other & INDEX, slot & INDEX);
        answer(slot, Ok(Answer::Absent));
        assert_eq!(open() & INDEX, slot & INDEX);
        abandon(other);
    }

    #[test]
    fn an_ended_context_fails_what_waits() {
        let slot = open();
        let dropped = open();
        abandon(dropped);
        end(current());
        assert!(matches!(poll_once(slot), Poll::Ready(Err(_))));
        assert_eq!(edit(|slots| slots.abandoned), 0);
    }
}
