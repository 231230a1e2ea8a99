//! Objects that are elsewhere.

use super::object::hand_over;
use super::returned::is_giving;
use crate::rt::{raw, sys, FromJs, IntoJs, Js, Pack, Result, ValueReader};

/// A stub of the platform's, on which methods are called.
///
/// Dropping it disposes of it, so that the other side may let go of the object; a clone is a stub of its own (`dup`). A binding is one, too: that has nothing to
/// dispose of.
#[derive(Debug)]
pub struct Stub(Js);

impl Stub {
    /// Takes over a stub of the platform's that nobody else disposes of.
    #[inline]
    pub fn new(js: Js) -> Stub {
        Stub(js)
    }

    /// Of a stub that came with a call, and ends with it: this one stays.
    pub fn adopt(js: Js) -> Stub {
        let own = Stub(js);
        own.clone()
    }

    pub(super) fn raw(&self) -> u32 {
        raw(&self.0)
    }
}

impl Clone for Stub {
    fn clone(&self) -> Stub {
        // SAFETY: the handle is alive; the result is ours.
        Stub(unsafe { Js::from_raw(sys::stub_dup(self.raw())) })
    }
}

impl Drop for Stub {
    fn drop(&mut self) {
        if self.0 != Js::UNDEFINED {
            // SAFETY: the handle is alive.
            unsafe { sys::dispose_quietly(self.raw(), 0) }
        }
    }
}

impl AsRef<Js> for Stub {
    #[inline]
    fn as_ref(&self) -> &Js {
        &self.0
    }
}

/// The platform's stub by itself: who gets it disposes of it.
impl From<Stub> for Js {
    #[inline]
    fn from(mut stub: Stub) -> Js {
        core::mem::replace(&mut stub.0, Js::UNDEFINED)
    }
}

impl FromJs for Stub {
    const OPAQUE: bool = true;

    fn read(reader: &mut ValueReader<'_>) -> Result<Stub> {
        Js::read(reader).map(Stub::adopt)
    }

    fn from_js(js: Js) -> Result<Stub> {
        Ok(Stub::adopt(js))
    }
}

impl IntoJs for Stub {
    /// A call makes a stub of its own of what it is given. What a method gives goes away with it.
    fn write<'a>(&'a self, pack: &mut Pack<'a>) {
        if is_giving() {
            pack.value_owned_handle(self.clone().into());
        } else {
            pack.value_handle(&self.0);
        }
    }

    fn to_js(&self) -> Js {
        if is_giving() {
            self.clone().into()
        } else {
            self.0.clone()
        }
    }

    fn into_js(self) -> Js {
        self.into()
    }
}

/// A type whose methods others can call: `#[rpc]` makes it one.
pub trait IntoStub: Sized + 'static {
    /// The client of it.
    type Stub;

    /// Makes a target of it, which can be handed over: as an argument, or as what a method returns. It lives as long as somebody has a stub of it.
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
