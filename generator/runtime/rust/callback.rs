//! Rust closures that JavaScript can call.

use core::cell::Cell;
use std::rc::Rc;

use super::global::{global, Table};
use super::handle::Isolate;
use super::{area, sys, Error, FromJs, Js, Result};

/// The closure has thrown.
const FAILED: u32 = 0xFFFF_FFFE;

type Function = Rc<dyn Fn(Arguments) -> Result<Js>>;

struct Closures {
    functions: Vec<Option<Function>>,
    free: Vec<u32>,
}

global! {
    static CLOSURES: Table<Closures> =
        Table::new(Closures { functions: Vec::new(), free: Vec::new() });
}

global! {
    /// What serves the exports. A program without closures has none of it.
    static SERVICE: Cell<Option<Service>> = Cell::new(None);
}

#[derive(Clone, Copy)]
struct Service {
    invoke: unsafe fn(u32, u32) -> u32,
    release: fn(u32),
}

fn edit<R>(step: impl FnOnce(&mut Closures) -> R) -> R {
    // SAFETY: the steps below move and count owners only; closures are called and dropped when the table is no longer lent.
    CLOSURES.with(|closures| unsafe { closures.edit(step) })
}

fn insert(function: Function) -> u32 {
    SERVICE.with(|service| service.set(Some(Service { invoke: call, release: remove })));
    edit(|closures| match closures.free.pop() {
        Some(id) => {
            closures.functions[id as usize] = Some(function);
            id
        }
        None => {
            closures.functions.push(Some(function));
            closures.functions.len() as u32 - 1
        }
    })
}

fn remove(id: u32) {
    let removed = edit(|closures| {
        let removed = closures.functions.get_mut(id as usize)?.take()?;
        closures.free.push(id);
        Some(removed)
    });
    drop(removed);
}

unsafe fn call(id: u32, length: u32) -> u32 {
    // SAFETY: the caller's promise.
    let arguments = Arguments::new(unsafe { area::take(length as usize) });
    let function = edit(|closures| closures.functions.get(id as usize)?.clone());
    let outcome = match function {
        Some(function) => function(arguments),
        None => Err(Error::new("the closure was dropped")),
    };
    match outcome {
        Ok(js) => js.into_raw(),
        Err(error) => {
            // SAFETY: the handle is given away.
            unsafe { sys::reject_sync(error.thrown_value().into_raw()) }
            FAILED
        }
    }
}

/// JavaScript calls a closure with arguments in the result area.
///
/// # Safety
/// As for [`area::take`].
pub(crate) unsafe fn invoke(id: u32, length: u32) -> u32 {
    match SERVICE.with(Cell::get) {
        // SAFETY: the caller's promise.
        Some(service) => unsafe { (service.invoke)(id, length) },
        None => 0,
    }
}

/// JavaScript has dropped a closure.
pub(crate) fn release(id: u32) {
    if let Some(service) = SERVICE.with(Cell::get) {
        (service.release)(id);
    }
}

/// What a closure is called with.
#[derive(Debug)]
pub struct Arguments {
    handles: std::vec::IntoIter<Js>,
}

impl Arguments {
    fn new(pack: Vec<u8>) -> Arguments {
        let mut reader = super::Reader::new(&pack);
        let mut handles = Vec::with_capacity(pack.len() / 4);
        while let Ok(js) = reader.handle() {
            handles.push(js);
        }
        Arguments { handles: handles.into_iter() }
    }

    /// The next argument; `undefined` when there are no more.
    pub fn next_js(&mut self) -> Js {
        self.handles.next().unwrap_or(Js::UNDEFINED)
    }

    /// The next argument.
    ///
    /// # Errors
    /// If it is no `T`.
    pub fn next_value<T: FromJs>(&mut self) -> Result<T> {
        T::from_js(self.next_js())
    }
}

/// A function that JavaScript has and that calls into Rust.
///
/// Dropped, it takes the closure with it: calls throw from then on. [`Closure::into_js`] leaves it to JavaScript's garbage collector.
#[must_use = "the closure is freed when this is dropped"]
pub struct Closure {
    id: u32,
    js: Js,
    #[allow(dead_code, reason = "says in which threads a closure may be")]
    isolate: Isolate,
}

impl Closure {
    /// Makes a function of the context that is current now.
    pub fn new(function: impl Fn(Arguments) -> Result<Js> + 'static) -> Closure {
        let id = insert(Rc::new(function));
        // SAFETY: the result is ours.
        let js = unsafe { Js::from_raw(sys::closure(id)) };
        Closure { id, js, isolate: Isolate::HERE }
    }

    /// The function.
    pub fn as_js(&self) -> &Js {
        &self.js
    }

    /// Gives the closure to JavaScript, which frees it when the function is garbage.
    pub fn into_js(self) -> Js {
        let closure = core::mem::ManuallyDrop::new(self);
        // The handle of `closure` is not dropped, so that this one takes its place.
        // SAFETY: as said.
        unsafe { Js::from_raw(closure.js.raw()) }
    }
}

impl Drop for Closure {
    fn drop(&mut self) {
        // SAFETY: the closure is the one of this number until `remove`.
        unsafe { sys::closure_drop(self.id) }
        remove(self.id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_used_again() {
        let first = insert(Rc::new(|_| Ok(Js::NULL)));
        release(first);
        release(first);
        let second = insert(Rc::new(|_| Ok(Js::NULL)));
        assert_eq!(first, second);
        assert_ne!(insert(Rc::new(|_| Ok(Js::NULL))), second);
    }
}
