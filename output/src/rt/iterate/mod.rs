//! What JavaScript walks through step by step: a call for each item.

mod iterator;
mod stream;

pub use iterator::JsIterator;
pub use stream::JsStream;

use super::{results, sys, FromJs, Js, Result};

/// How far an iteration has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Progress {
    /// What can be walked through has not been asked for its iterator.
    New,
    Running,
    Done,
}

/// An iterator of JavaScript's, told when it is left early.
struct Source {
    js: Js,
    progress: Progress,
}

impl Source {
    const fn new(js: Js) -> Source {
        Source { js, progress: Progress::New }
    }

    /// Gets the iterator at the first step. Says whether there are more steps.
    fn start(&mut self, later: bool) -> Result<bool> {
        if self.progress == Progress::New {
            self.progress = Progress::Done;
            // SAFETY: the handle is alive; the result is ours.
            self.js = results::handle(unsafe { sys::iterate(self.js.raw(), u32::from(later)) })?;
            self.progress = Progress::Running;
        }
        Ok(self.progress == Progress::Running)
    }

    /// There is nothing more to come.
    fn finish(&mut self) {
        self.progress = Progress::Done;
    }
}

impl Drop for Source {
    fn drop(&mut self) {
        if self.progress == Progress::Running {
            // SAFETY: the handle is alive.
            unsafe { sys::iterator_return(self.js.raw()) }
        }
    }
}

/// Whether the items are taken as they are, or looked into.
fn is_opaque<T: FromJs>() -> u32 {
    u32::from(T::OPAQUE)
}

/// Makes `for item in &object` of the function that gives an object's items.
macro_rules! into_iterator {
    ($name:ident: $items:ident, $item:ty) => {
        impl ::core::iter::IntoIterator for &$name {
            type Item = $item;
            type IntoIter = ::std::vec::IntoIter<$item>;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                self.$items()
            }
        }
    };
}
pub(crate) use into_iterator;
