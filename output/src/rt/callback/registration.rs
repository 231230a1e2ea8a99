//! Closures that JavaScript keeps until Rust says otherwise.

use core::mem::ManuallyDrop;

use super::table::remove;
use super::Callback;
use crate::rt::handle::Isolate;
use crate::rt::{sys, Result};

/// A guard over a number whose closure the glue holds.
macro_rules! guard {
    ($(#[$attribute:meta])* $name:ident) => {
        $(#[$attribute])*
        pub struct $name {
            id: u32,
            #[allow(dead_code, reason = "says in which threads it may be")]
            isolate: Isolate,
        }

        impl $name {
            /// Leaves it to JavaScript for good: it lasts as long as what it was registered with, and the closure is freed with that.
            pub fn detach(self) {
                let this = ManuallyDrop::new(self);
                // SAFETY: the closure is the one of this number.
                unsafe { sys::closure_detach(this.id) }
            }
        }

        impl Guard for $name {
            #[inline]
            fn new(id: u32) -> $name {
                $name { id, isolate: Isolate::HERE }
            }
        }

        impl Drop for $name {
            fn drop(&mut self) {
                // SAFETY: the closure is the one of this number until `remove`.
                unsafe { sys::closure_drop(self.id) }
                remove(self.id);
            }
        }

        impl core::fmt::Debug for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    };
}

guard! {
    /// A listener of an event target.
    ///
    /// Dropped, it listens no more and its closure is freed.
    #[must_use = "it listens until this is dropped; `detach` lets it go on"]
    Listener
}

guard! {
    /// A closure that JavaScript calls again and again.
    ///
    /// Dropped, it is called no more and is freed.
    #[must_use = "it is called until this is dropped; `detach` lets it go on"]
    Registration
}

/// What both have.
pub trait Guard {
    #[doc(hidden)]
    fn new(id: u32) -> Self;
}

/// Makes a call that registers a closure.
///
/// # Errors
/// What the call gives: the closure is freed then.
pub fn register<G: Guard>(closure: &Callback, call: impl FnOnce(u32) -> Result<()>) -> Result<G> {
    let id = closure.give();
    let guard = G::new(id);
    call(id)?;
    Ok(guard)
}
