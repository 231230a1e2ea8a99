//! What a closure is called with.

use core::ops::{Deref, DerefMut};

use crate::rt::{FromJs, Js, Reader, Result};

/// What a closure is called with: a pack, in the order of the parameters.
pub struct Arguments<'b> {
    reader: Reader<'b>,
    call: u32,
}

impl<'b> Arguments<'b> {
    pub(super) fn new(pack: &'b [u8], call: u32) -> Arguments<'b> {
        Arguments { reader: Reader::new(pack), call }
    }

    /// The number by which JavaScript is told the outcome.
    pub(super) fn call(&self) -> u32 {
        self.call
    }

    /// The next argument of a [`Closure`](super::Closure); `undefined` when there are no more.
    pub fn next_js(&mut self) -> Js {
        self.reader.handle().unwrap_or(Js::UNDEFINED)
    }

    /// The next argument of a [`Closure`](super::Closure).
    ///
    /// # Errors
    /// If it is no `T`.
    pub fn next_value<T: FromJs>(&mut self) -> Result<T> {
        T::from_js(self.next_js())
    }
}

impl<'b> Deref for Arguments<'b> {
    type Target = Reader<'b>;

    #[inline]
    fn deref(&self) -> &Reader<'b> {
        &self.reader
    }
}

impl DerefMut for Arguments<'_> {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.reader
    }
}

impl core::fmt::Debug for Arguments<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Arguments").finish_non_exhaustive()
    }
}
