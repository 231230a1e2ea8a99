//! The table of closures, and the exports that look into it.

use core::cell::Cell;
use core::ptr::NonNull;
use std::rc::Rc;

use super::Arguments;
use crate::rt::global::{global, Table};
use crate::rt::{area, sys, Error, Js, Result};

/// The closure has thrown.
const FAILED: u32 = 0xFFFF_FFFE;

/// A closure in the form in which all are called: what it gives is what the export does.
pub(super) type Call = dyn Fn(&mut Arguments<'_>) -> u32;

#[derive(Clone)]
enum Entry {
    Free,
    Owned(Rc<Call>),
    /// Is freed when it is called.
    Once(Rc<Call>),
    /// Somewhere on the stack, until `remove`.
    Lent(NonNull<Call>),
}

struct Closures {
    entries: Vec<Entry>,
    free: Vec<u32>,
}

global! {
    static CLOSURES: Table<Closures> =
        Table::new(Closures { entries: Vec::new(), free: Vec::new() });
}

global! {
    /// What serves the exports. A program without closures has none of it.
    static SERVICE: Cell<Option<Service>> = Cell::new(None);
}

#[derive(Clone, Copy)]
struct Service {
    invoke: unsafe fn(u32, u32, u32) -> u32,
    release: fn(u32),
    recover: fn(),
}

fn edit<R>(step: impl FnOnce(&mut Closures) -> R) -> R {
    // SAFETY: the steps below move and count owners only; closures are called and dropped when the table is no longer lent.
    CLOSURES.with(|closures| unsafe { closures.edit(step) })
}

/// How long a function that JavaScript was given lasts.
#[derive(Clone, Copy)]
pub(super) enum Life {
    /// Until it is garbage.
    Long,
    /// Until it is called, or garbage.
    Once,
}

pub(super) fn insert(function: Rc<Call>, life: Life) -> u32 {
    add(match life {
        Life::Long => Entry::Owned(function),
        Life::Once => Entry::Once(function),
    })
}

/// # Safety
/// The closure is alive, and where it is, until [`remove`], or until the frame that it is in is dead.
pub(super) unsafe fn insert_lent(function: NonNull<Call>) -> u32 {
    add(Entry::Lent(function))
}

#[inline(never)]
fn add(entry: Entry) -> u32 {
    let served = Service { invoke: call, release: remove, recover: forget_lent };
    SERVICE.with(|service| service.set(Some(served)));
    edit(|closures| match closures.free.pop() {
        Some(id) => {
            closures.entries[id as usize] = entry;
            id
        }
        None => {
            closures.entries.push(entry);
            closures.entries.len() as u32 - 1
        }
    })
}

impl Closures {
    /// Frees a place and gives what was in it, to be dropped outside.
    fn take(&mut self, id: u32) -> Entry {
        let Some(entry) = self.entries.get_mut(id as usize) else { return Entry::Free };
        let taken = core::mem::replace(entry, Entry::Free);
        if !matches!(taken, Entry::Free) {
            self.free.push(id);
        }
        taken
    }

    /// What is to be called: alive while it runs, whatever it does to its own place.
    fn find(&mut self, id: u32) -> Entry {
        match self.entries.get(id as usize) {
            None => Entry::Free,
            Some(Entry::Once(_)) => self.take(id),
            Some(entry) => entry.clone(),
        }
    }
}

#[inline(never)]
pub(super) fn remove(id: u32) {
    drop(edit(|closures| closures.take(id)));
}

/// The frames in which the lent closures were are dead.
fn forget_lent() {
    edit(|closures| {
        for id in 0..closures.entries.len() {
            if matches!(closures.entries[id], Entry::Lent(_)) {
                closures.take(id as u32);
            }
        }
    });
}

/// How many there are.
#[cfg(test)]
pub(super) fn count() -> usize {
    edit(|closures| closures.entries.len() - closures.free.len())
}

unsafe fn call(id: u32, call: u32, length: u32) -> u32 {
    // SAFETY: the caller's promise.
    let pack = unsafe { area::take(length as usize) };
    serve(id, &mut Arguments::new(&pack, call))
}

pub(super) fn serve(id: u32, arguments: &mut Arguments<'_>) -> u32 {
    match edit(|closures| closures.find(id)) {
        Entry::Owned(function) | Entry::Once(function) => function(arguments),
        // SAFETY: it is in the table, and so alive: see `insert_lent`.
        Entry::Lent(function) => unsafe { function.as_ref()(arguments) },
        Entry::Free => thrown(&Error::new("the closure was dropped")),
    }
}

/// What the export gives for a result that is there.
pub(super) fn settled(outcome: Result<Js>) -> u32 {
    match outcome {
        Ok(js) => js.into_raw(),
        Err(error) => thrown(&error),
    }
}

#[cold]
pub(super) fn thrown(error: &Error) -> u32 {
    // SAFETY: the handle is given away.
    unsafe { sys::reject_sync(error.thrown_value().into_raw()) }
    FAILED
}

/// JavaScript calls a closure with arguments in the result area.
///
/// # Safety
/// As for [`area::take`].
pub(crate) unsafe fn invoke(id: u32, call: u32, length: u32) -> u32 {
    match SERVICE.with(Cell::get) {
        // SAFETY: the caller's promise.
        Some(service) => unsafe { (service.invoke)(id, call, length) },
        None => 0,
    }
}

/// JavaScript has dropped a closure.
pub(crate) fn release(id: u32) {
    if let Some(service) = SERVICE.with(Cell::get) {
        (service.release)(id);
    }
}

/// The frames above are dead.
pub(crate) fn recover() {
    if let Some(service) = SERVICE.with(Cell::get) {
        (service.recover)();
    }
}
