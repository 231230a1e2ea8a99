//! Objects of the author's that JavaScript keeps: it has their address, and gives it back with each call.

use core::fmt;
use core::future::Future;
use core::ops::Deref;
use std::rc::Rc;

use crate::rt::executor::{enter, finish, start};
use crate::rt::{results, sys, FromJs, Js, RawHandle, Result};

/// An object with the function that frees it, so that whoever has only its address can do that.
#[repr(C)]
struct Held<T> {
    free: unsafe fn(*const ()),
    value: T,
}

/// An object while one of its methods runs. Several may run at the same time, and JavaScript may let go of it meanwhile.
pub struct This<T>(Rc<Held<T>>);

impl<T> Deref for This<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.0.value
    }
}

impl<T> fmt::Debug for This<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("This").finish()
    }
}

/// Gives an object away: JavaScript owns it until it calls `workers:free`.
fn give<T>(value: T) -> *const () {
    /// # Safety
    /// `object` is one that `give` has given away as a `T`, and nobody has freed it.
    unsafe fn free<T>(object: *const ()) {
        // SAFETY: as the caller promises.
        drop(unsafe { Rc::from_raw(object.cast::<Held<T>>()) });
    }
    Rc::into_raw(Rc::new(Held { free: free::<T>, value })).cast()
}

/// Frees an object of whatever type.
///
/// # Safety
/// `object` is one that JavaScript was given, and it frees it once.
pub(crate) unsafe fn free(object: *const ()) {
    // SAFETY: every object begins with the function that frees it.
    unsafe {
        let free = *object.cast::<unsafe fn(*const ())>();
        free(object);
    }
}

/// The export that makes an object: gives its address, or 0 and `reject_sync`.
///
/// # Safety
/// Called by the glue.
#[doc(hidden)]
pub unsafe fn make<T: 'static>(context: u32, new: impl FnOnce() -> Result<T>) -> *const () {
    enter(context, || match new() {
        Ok(value) => give(value),
        Err(error) => {
            // SAFETY: the handle is given away.
            unsafe { sys::reject_sync(error.thrown_value().into_raw()) }
            core::ptr::null()
        }
    })
}

/// The export of a method.
///
/// # Safety
/// Called by the glue with an object that was made as a `T` and is not freed.
#[doc(hidden)]
#[inline]
pub unsafe fn call<T: 'static, F: Future<Output = Result<Js>> + 'static>(
    (context, call, object): (u32, u32, *const ()),
    method: impl FnOnce(This<T>) -> F,
) -> u32 {
    let object = object.cast::<Held<T>>();
    // SAFETY: as the caller promises; JavaScript keeps its own share.
    let this = unsafe {
        Rc::increment_strong_count(object);
        This(Rc::from_raw(object))
    };
    enter(context, || {
        let future = method(this);
        start(call, Box::pin(async move { finish(call, future.await) }))
    })
}

/// An argument that JavaScript gives away.
///
/// # Safety
/// Nobody else owns the handle.
#[doc(hidden)]
#[inline]
pub unsafe fn own(handle: RawHandle) -> Js {
    // SAFETY: the caller's promise.
    unsafe { Js::from_raw(handle) }
}

/// An argument as its type reads it.
///
/// # Errors
/// If it is something else.
#[doc(hidden)]
#[inline]
pub fn given<T: FromJs>(handle: Js) -> Result<T> {
    T::from_js(handle)
}

/// Makes a JavaScript object of the class `class` for an object of the author's.
pub(crate) fn hand_over<T: 'static>(class: &str, value: T) -> Result<Js> {
    // SAFETY: the text is alive during the call, and the object is given away; the result is ours.
    results::handle(unsafe { sys::target(class.as_ptr(), class.len(), give(value)) })
}
