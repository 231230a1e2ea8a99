//! Objects that are elsewhere.

use super::object::hand_over;
use crate::rt::{promise_value, sys, FromJs, IntoJs, Js, Promise, Result};

/// A stub of the platform's, on which methods are called. Dropping it releases it.
#[derive(Clone, Debug)]
pub struct Stub(Js);

impl Stub {
    /// Of the platform's stub.
    #[inline]
    pub fn new(js: Js) -> Stub {
        Stub(js)
    }
}

impl AsRef<Js> for Stub {
    #[inline]
    fn as_ref(&self) -> &Js {
        &self.0
    }
}

impl From<Stub> for Js {
    #[inline]
    fn from(stub: Stub) -> Js {
        stub.0
    }
}

/// A type whose methods others can call: `#[rpc]` makes it one.
pub trait IntoStub: Sized + 'static {
    /// The client of it.
    type Stub;

    /// Makes a target of it, which can be handed over: as an argument, or as what a method returns. It lives as long as somebody has it.
    ///
    /// # Errors
    /// If JavaScript cannot make it.
    fn into_stub(self) -> Result<Self::Stub>;
}

/// What `IntoStub` does.
///
/// # Errors
/// If JavaScript cannot make it.
#[doc(hidden)]
pub fn target<T: 'static>(class: &str, value: T) -> Result<Stub> {
    hand_over(class, value).map(Stub)
}

/// Calls a method of a stub; `values` is the tuple of its arguments.
#[doc(hidden)]
pub fn remote<T: FromJs, A: IntoJs>(stub: &Stub, method: &str, values: &A) -> Promise<T> {
    let values = values.to_js();
    // SAFETY: the handles and the text are alive during the call, and the slot is new.
    promise_value(|slot| unsafe {
        sys::call(stub.0.raw(), method.as_ptr(), method.len(), values.raw(), slot);
    })
}
