//! How what a closure gives becomes a JavaScript value.

use crate::rt::{results, sys, Encode, IntoJs, Js, Pack, Result};

/// How a result of the type `T` becomes a JavaScript value.
pub trait Give<T>: 'static {
    /// The value, for the function that was called as `call`.
    ///
    /// # Errors
    /// If there is no such value.
    fn give(call: u32, value: T) -> Result<Js>;
}

/// Nobody asks for the result: it is `undefined`, whatever the closure gives.
#[derive(Clone, Copy, Debug)]
pub struct Void;

impl<T> Give<T> for Void {
    #[inline]
    fn give(_: u32, value: T) -> Result<Js> {
        drop(value);
        Ok(Js::UNDEFINED)
    }
}

/// The result is an object, or a value of the user's.
#[derive(Clone, Copy, Debug)]
pub struct Value;

impl<T: IntoJs> Give<T> for Value {
    #[inline]
    fn give(_: u32, value: T) -> Result<Js> {
        Ok(value.into_js())
    }
}

/// The result is data whose type the plan knows: it crosses in a pack, which the glue reads for this function.
#[derive(Clone, Copy, Debug)]
pub struct Packed;

impl<T: Encode> Give<T> for Packed {
    fn give(call: u32, value: T) -> Result<Js> {
        let mut pack = Pack::new();
        pack.put(&value);
        pack.check()?;
        // SAFETY: the pack, and with it all that it points to, is alive during the call; the result is ours.
        results::handle(unsafe { sys::closure_result(call, pack.as_ptr(), pack.len()) })
    }
}
