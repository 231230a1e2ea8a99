//! Objects that hold something beyond themselves: JavaScript's `using`.

use core::fmt;
use core::ops::Deref;
use core::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;

use super::{promise, results, sys, FromHandle, Js, Promise, Result};

/// An object that is to be told when nobody needs it any more: dropping the last owner does that. Clones share it.
#[derive(Clone)]
pub struct Disposable(Arc<Owner>);

/// The same, where that takes its time: dropping the last owner begins it, and waits for nothing.
#[derive(Clone)]
pub struct AsyncDisposable(Arc<Owner>);

struct Owner {
    js: Js,
    later: bool,
    is_done: AtomicBool,
}

impl Owner {
    fn new(js: Js, later: bool) -> Arc<Owner> {
        Arc::new(Owner { js, later, is_done: AtomicBool::new(false) })
    }

    /// Whether it still has to be done; from now on it has not.
    fn begin(&self) -> bool {
        !self.is_done.swap(true, Ordering::Relaxed)
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        if self.begin() && !self.js.is_nullish() {
            // SAFETY: the handle is alive.
            unsafe { sys::dispose_quietly(self.js.raw(), u32::from(self.later)) }
        }
    }
}

impl Disposable {
    /// Disposes of the object now, for all of its owners. Nothing happens a second time.
    ///
    /// # Errors
    /// What JavaScript throws.
    pub fn dispose(&self) -> Result<()> {
        if !self.0.begin() {
            return Ok(());
        }
        // SAFETY: the handle is alive.
        results::unit(unsafe { sys::dispose(self.0.js.raw()) })
    }
}

impl AsyncDisposable {
    /// Disposes of the object now, for all of its owners.
    pub fn dispose(&self) -> Promise<()> {
        self.0.begin();
        // SAFETY: the handle is alive during the call, and the slot is new.
        promise(|slot| unsafe { sys::dispose_later(self.0.js.raw(), slot) })
    }
}

macro_rules! handle {
    ($name:ident, $later:literal) => {
        impl Deref for $name {
            type Target = Js;

            fn deref(&self) -> &Js {
                &self.0.js
            }
        }

        impl AsRef<Js> for $name {
            fn as_ref(&self) -> &Js {
                &self.0.js
            }
        }

        impl FromHandle for $name {
            fn from_handle(js: Js) -> $name {
                $name(Owner::new(js, $later))
            }
        }

        /// The object by itself: nobody disposes of it then.
        impl From<$name> for Js {
            fn from(owned: $name) -> Js {
                owned.0.begin();
                owned.0.js.clone()
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.0.js.raw()).finish()
            }
        }
    };
}

handle!(Disposable, false);
handle!(AsyncDisposable, true);
