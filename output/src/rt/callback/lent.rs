//! Closures that are lent to a call.

use core::marker::PhantomData;
use core::ptr::NonNull;

use super::table::{insert_lent, remove, Call};
use super::Arguments;
use crate::rt::sys;

type Borrowed<'f> = dyn Fn(&mut Arguments<'_>) -> u32 + 'f;

/// A closure on the stack that JavaScript may call until this is dropped.
#[must_use = "the closure is taken back when this is dropped"]
#[derive(Debug)]
pub struct Lent<'f> {
    id: u32,
    closure: PhantomData<&'f ()>,
}

impl<'f> Lent<'f> {
    /// Lends a closure.
    ///
    /// # Safety
    /// This is dropped, not forgotten: `lend!` sees to it.
    pub unsafe fn new(function: &'f (impl Fn(&mut Arguments<'_>) -> u32 + 'f)) -> Lent<'f> {
        let function: NonNull<Borrowed<'f>> = NonNull::from(function);
        // SAFETY: the two types differ in the lifetime only, and the caller promises that the number is gone before the closure is.
        let function =
            unsafe { core::mem::transmute::<NonNull<Borrowed<'f>>, NonNull<Call>>(function) };
        // SAFETY: as said.
        Lent { id: unsafe { insert_lent(function) }, closure: PhantomData }
    }

    /// The number of the function. The glue makes it.
    #[inline]
    pub fn give(&self) -> u32 {
        self.id
    }
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        // SAFETY: the closure is the one of this number until `remove`.
        unsafe { sys::closure_drop(self.id) }
        remove(self.id);
    }
}

/// `lend!(name, closure)`: `name` is a closure on the stack that JavaScript may call as long as the block lasts.
#[allow(unused_macros, reason = "each use belongs to a product")]
macro_rules! lend {
    ($name:ident, $closure:expr) => {
        let $name = $closure;
        // SAFETY: nothing but this macro can name it by value: it is dropped at the end of the block, before the closure.
        let $name = &unsafe { $crate::rt::Lent::new(&$name) };
    };
}
#[allow(unused_imports, reason = "each use belongs to a product")]
pub(crate) use lend;
