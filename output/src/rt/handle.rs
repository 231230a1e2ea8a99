//! Handles: JavaScript values that Rust owns.

use core::fmt;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;

use super::{results, sys, FromJs, Result};

/// The index of a JavaScript value in the instance's handle table.
pub type RawHandle = u32;

/// The last index that stands for a constant: such a handle is neither counted nor released.
const LAST_CONSTANT: RawHandle = 4;

/// Marks what belongs to the one thread of an isolate.
#[derive(Clone, Copy)]
pub(crate) struct Isolate(PhantomData<*const ()>);

impl Isolate {
    pub(crate) const HERE: Isolate = Isolate(PhantomData);
}

// SAFETY: a handle means something only in the isolate that gave it out. Without atomics a wasm module has exactly one thread, so that "another thread" does not
// exist; on the host there are no handles but the constants, which are the same everywhere. This is the only place where `Send` and `Sync` are asserted for
// handles; with atomics nothing is.
#[cfg(not(target_feature = "atomics"))]
unsafe impl Send for Isolate {}
// SAFETY: as above.
#[cfg(not(target_feature = "atomics"))]
unsafe impl Sync for Isolate {}

/// A JavaScript value of any type, owned.
///
/// Dropping it releases the value, cloning it makes a second owner of the same value. Comparing two is `Object.is`.
#[repr(transparent)]
pub struct Js {
    raw: RawHandle,
    isolate: Isolate,
}

impl Js {
    /// `undefined`
    pub const UNDEFINED: Js = Js::constant(0);
    /// `null`
    pub const NULL: Js = Js::constant(1);
    /// `false`
    pub const FALSE: Js = Js::constant(2);
    /// `true`
    pub const TRUE: Js = Js::constant(3);
    /// `globalThis`
    pub const GLOBAL: Js = Js::constant(4);

    const fn constant(raw: RawHandle) -> Js {
        Js { raw, isolate: Isolate::HERE }
    }

    /// `undefined`
    #[inline]
    pub const fn undefined() -> Js {
        Js::UNDEFINED
    }

    /// Takes a handle over.
    ///
    /// # Safety
    /// `raw` is a constant or was given to Rust by the glue of this instance, and nobody else owns it.
    #[doc(hidden)]
    #[inline]
    pub const unsafe fn from_raw(raw: RawHandle) -> Js {
        Js { raw, isolate: Isolate::HERE }
    }

    /// The index, lent.
    #[doc(hidden)]
    #[inline]
    pub const fn raw(&self) -> RawHandle {
        self.raw
    }

    /// The index, given away: who gets it must release it.
    #[doc(hidden)]
    #[inline]
    pub fn into_raw(self) -> RawHandle {
        ManuallyDrop::new(self).raw
    }

    /// Whether this is `undefined`.
    pub fn is_undefined(&self) -> bool {
        self.js_type() == JsType::Undefined
    }

    /// Whether this is `null`.
    pub fn is_null(&self) -> bool {
        self.js_type() == JsType::Null
    }

    /// Whether this is `undefined` or `null`.
    pub fn is_nullish(&self) -> bool {
        matches!(self.js_type(), JsType::Undefined | JsType::Null)
    }

    /// What `typeof` says, with `null` and arrays told apart from other objects.
    pub fn js_type(&self) -> JsType {
        match self.raw {
            0 => JsType::Undefined,
            1 => JsType::Null,
            2 | 3 => JsType::Boolean,
            4 => JsType::Object,
            // SAFETY: the handle is alive.
            raw => JsType::from_number(unsafe { sys::type_of(raw) }),
        }
    }

    /// Reads the property `key`; `undefined` if there is none.
    ///
    /// # Errors
    /// If the value is `undefined` or `null`, or a getter throws.
    pub fn property(&self, key: &str) -> Result<Js> {
        // SAFETY: the handle and the text are alive during the call; the result is ours.
        results::handle(unsafe { sys::property(self.raw, key.as_ptr(), key.len()) })
    }

    /// Sets the property `key`.
    pub(crate) fn set_property(&self, key: &str, value: &Js) -> Result<()> {
        // SAFETY: the handles and the text are alive during the call.
        results::unit(unsafe { sys::property_set(self.raw, key.as_ptr(), key.len(), value.raw) })
    }

    /// Reads the value as a `T`.
    ///
    /// # Errors
    /// If it is something else.
    pub fn to<T: FromJs>(&self) -> Result<T> {
        T::from_js(self.clone())
    }
}

impl Clone for Js {
    #[inline]
    fn clone(&self) -> Js {
        if self.raw <= LAST_CONSTANT {
            return Js::constant(self.raw);
        }
        // SAFETY: the handle is alive; the new one is ours.
        unsafe { Js::from_raw(sys::clone(self.raw)) }
    }
}

impl Drop for Js {
    #[inline]
    fn drop(&mut self) {
        if self.raw > LAST_CONSTANT {
            // SAFETY: we own the handle and nobody uses it after this.
            unsafe { sys::drop(self.raw) }
        }
    }
}

impl PartialEq for Js {
    fn eq(&self, other: &Js) -> bool {
        // SAFETY: both handles are alive.
        self.raw == other.raw || unsafe { sys::same(self.raw, other.raw) } != 0
    }
}

impl Eq for Js {}

impl fmt::Debug for Js {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Js").field(&self.raw).finish()
    }
}

impl AsRef<Js> for Js {
    fn as_ref(&self) -> &Js {
        self
    }
}

/// The handle of any class, lent: also where the class has a method `raw` of its own.
#[doc(hidden)]
#[inline]
pub fn raw<T: AsRef<Js> + ?Sized>(value: &T) -> RawHandle {
    value.as_ref().raw()
}

/// A class that wraps a handle.
///
/// Nothing is checked: the type of a handle is what the declarations say, or what a binding was asked for as.
pub trait FromHandle: Sized {
    /// Wraps `js`, which is taken to be of this class.
    fn from_handle(js: Js) -> Self;
}

impl FromHandle for Js {
    #[inline]
    fn from_handle(js: Js) -> Js {
        js
    }
}

/// Wraps what is known to be of a class as that.
#[doc(hidden)]
#[inline]
pub fn narrow<T: FromHandle>(value: impl Into<Js>) -> T {
    T::from_handle(value.into())
}

/// The kinds of JavaScript values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JsType {
    /// `undefined`
    Undefined,
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number.
    Number,
    /// A `bigint`.
    BigInt,
    /// Text.
    String,
    /// A symbol.
    Symbol,
    /// A function or a class.
    Function,
    /// Any object that is no array.
    Object,
    /// An array.
    Array,
}

impl JsType {
    fn from_number(number: u32) -> JsType {
        match number {
            0 => JsType::Undefined,
            1 => JsType::Null,
            2 => JsType::Boolean,
            3 => JsType::Number,
            4 => JsType::BigInt,
            5 => JsType::String,
            6 => JsType::Symbol,
            7 => JsType::Function,
            9 => JsType::Array,
            _ => JsType::Object,
        }
    }
}
