//! The table of slots.
//!
//! A slot's number is an index and a generation.

use std::any::Any;

use crate::rt::executor::Wake;
use crate::rt::{Answer, Result};

/// The index is in the low bits, the generation above.
const INDEX_BITS: u32 = 20;
pub(super) const INDEX: u32 = (1 << INDEX_BITS) - 1;
const NO_INDEX: u32 = u32::MAX;

pub(super) struct Entry {
    /// Grows each time the entry is freed, so that a number that was given out once is not mistaken for the next.
    generation: u32,
    /// The context in which the call was made, and in which the answer comes.
    pub(super) context: u32,
    pub(super) state: State,
    /// What a closure of the call gave: it is the answer if the call goes well.
    pub(super) kept: Option<Result<Box<dyn Any>>>,
}

pub(super) enum State {
    Free {
        next: u32,
    },
    Waiting(Option<Wake>),
    Settled(Result<Answer>),
    /// Nobody waits any more. The entry is not used anew before its answer has come, or its context has ended.
    Abandoned,
}

pub(super) struct Slots {
    entries: Vec<Entry>,
    free: u32,
}

impl Slots {
    pub(super) const fn new() -> Slots {
        Slots { entries: Vec::new(), free: NO_INDEX }
    }

    pub(super) fn open(&mut self, context: u32, state: State) -> u32 {
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
        self.entries.push(Entry { generation: 1, context, state, kept: None });
        index | 1 << INDEX_BITS
    }

    pub(super) fn find(&mut self, slot: u32) -> Option<&mut Entry> {
        let entry = self.entries.get_mut((slot & INDEX) as usize)?;
        (entry.generation == slot >> INDEX_BITS && !matches!(entry.state, State::Free { .. }))
            .then_some(entry)
    }

    /// Frees the entry and gives what it held, to be dropped outside.
    pub(super) fn free(&mut self, slot: u32) -> Option<State> {
        let next = self.free;
        let entry = self.find(slot)?;
        let generation = (entry.generation + 1) & (u32::MAX >> INDEX_BITS);
        entry.generation = generation.max(1);
        let state = core::mem::replace(&mut entry.state, State::Free { next });
        self.free = slot & INDEX;
        Some(state)
    }

    /// The next entry of a context that waits for its answer.
    pub(super) fn next_of(&mut self, context: u32, index: &mut u32) -> Option<u32> {
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
