//! Closures for JavaScript that an author makes by hand.

use core::mem::ManuallyDrop;
use std::rc::Rc;

use super::table::{insert, remove, settled, Life};
use super::Arguments;
use crate::rt::handle::Isolate;
use crate::rt::{sys, Js, Result};

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
    pub fn new(function: impl Fn(&mut Arguments<'_>) -> Result<Js> + 'static) -> Closure {
        let function = move |arguments: &mut Arguments<'_>| {
            let outcome = function(arguments);
            // What it did not ask for is somebody's to release.
            while arguments.handle().is_ok() {}
            settled(outcome)
        };
        let id = insert(Rc::new(function), Life::Long);
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
        let closure = ManuallyDrop::new(self);
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
