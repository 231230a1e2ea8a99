//! Results that a call gives at once.

use super::{
    area, raw, sys, Answer, Date, Decode, Error, FromHandle, FromJs, Js, Number, RawHandle, Result,
};

/// "Failed", where a handle is expected.
const FAILED: RawHandle = RawHandle::MAX;

/// The exception that the glue has caught.
#[cold]
pub(crate) fn thrown() -> Error {
    // SAFETY: the handle is ours.
    Error::from_thrown(unsafe { Js::from_raw(sys::error_take()) })
}

/// Nothing, or a failure.
///
/// # Errors
/// What JavaScript threw; so in all of these.
#[inline]
pub fn unit(status: i32) -> Result<()> {
    if status == 0 {
        Ok(())
    } else {
        Err(thrown())
    }
}

/// A boolean.
///
/// # Errors
/// What JavaScript threw.
#[inline]
pub fn boolean(status: i32) -> Result<bool> {
    if status >= 0 {
        Ok(status != 0)
    } else {
        Err(thrown())
    }
}

/// A number of any width.
///
/// # Errors
/// What JavaScript threw.
#[inline]
pub fn number<N: Number>(number: f64) -> Result<N> {
    if number.is_nan() {
        not_a_number()?;
    }
    Ok(N::from_f64(number))
}

#[cold]
fn not_a_number() -> Result<()> {
    // SAFETY: the handle is ours.
    let error = unsafe { Js::from_raw(sys::error_take()) };
    if error.raw() == 0 {
        Ok(())
    } else {
        Err(Error::from_thrown(error))
    }
}

/// An object.
///
/// # Errors
/// What JavaScript threw.
#[inline]
pub fn handle<T: FromHandle>(raw: RawHandle) -> Result<T> {
    if raw == FAILED {
        return Err(thrown());
    }
    // SAFETY: results are ours.
    Ok(T::from_handle(unsafe { Js::from_raw(raw) }))
}

/// An object, or nothing.
///
/// # Errors
/// What JavaScript threw.
#[inline]
pub fn optional_handle<T: FromHandle>(raw: RawHandle) -> Result<Option<T>> {
    if raw <= 1 {
        return Ok(None);
    }
    handle(raw).map(Some)
}

/// Text, bytes or a pack.
///
/// # Errors
/// What JavaScript threw, or that it gave something else than was declared.
#[inline]
pub fn take<T: Decode>(length: i32) -> Result<T> {
    T::from_answer(answer(length)?)
}

pub(crate) fn answer(length: i32) -> Result<Answer> {
    match length {
        -1 => Err(thrown()),
        -2 => Ok(Answer::Absent),
        // SAFETY: an import has just returned this length.
        length => Ok(Answer::Bytes(unsafe { area::take(length as usize) })),
    }
}

/// The bytes of a result.
pub(crate) fn bytes(length: i32) -> Result<Vec<u8>> {
    answer(length)?.bytes()
}

/// Any value.
///
/// # Errors
/// What JavaScript threw, or that the value is no `T`.
#[inline]
pub fn value<T: FromJs>(raw: RawHandle) -> Result<T> {
    T::from_js(handle(raw)?)
}

/// Any value, or nothing.
///
/// # Errors
/// What JavaScript threw, or that the value is no `T`.
#[inline]
pub fn optional_value<T: FromJs>(raw: RawHandle) -> Result<Option<T>> {
    match optional_handle(raw)? {
        Some(js) => T::from_js(js).map(Some),
        None => Ok(None),
    }
}

/// An attribute that the declarations say never fails. Should it do so all the same, it is empty; a debug build says so on the console.
#[inline]
pub fn attribute<T: Fallback>(result: Result<T>) -> T {
    match result {
        Ok(value) => value,
        Err(error) => {
            #[cfg(debug_assertions)]
            super::console::write(
                super::Level::Error,
                format_args!("an attribute failed: {error}"),
            );
            #[cfg(not(debug_assertions))]
            drop(error);
            T::fallback()
        }
    }
}

/// The items of a collection, which cannot fail.
#[inline]
pub fn items<T>(result: Result<Vec<T>>) -> std::vec::IntoIter<T> {
    attribute(result).into_iter()
}

/// What an attribute is when it cannot be read.
pub trait Fallback {
    /// The empty value.
    fn fallback() -> Self;
}

macro_rules! fallback {
    ($($type:ty)*) => {
        $(
            impl Fallback for $type {
                fn fallback() -> $type {
                    <$type>::default()
                }
            }
        )*
    };
}

fallback! { () bool i8 u8 i16 u16 i32 u32 i64 u64 f32 f64 String Date std::time::Duration }

impl<T> Fallback for Vec<T> {
    fn fallback() -> Vec<T> {
        Vec::new()
    }
}

impl<T> Fallback for Option<T> {
    fn fallback() -> Option<T> {
        None
    }
}

impl<K, V, S: Default> Fallback for std::collections::HashMap<K, V, S> {
    fn fallback() -> Self {
        Self::default()
    }
}

impl<K, V> Fallback for std::collections::BTreeMap<K, V> {
    fn fallback() -> Self {
        Self::default()
    }
}

/// The handle of `undefined`.
impl<T: FromHandle> Fallback for T {
    fn fallback() -> T {
        T::from_handle(Js::UNDEFINED)
    }
}

/// Where optional text or bytes are; null says "absent".
#[doc(hidden)]
#[inline]
pub fn opt_ptr<T: AsRef<[u8]> + ?Sized>(value: Option<&T>) -> *const u8 {
    value.map_or(core::ptr::null(), |value| value.as_ref().as_ptr())
}

/// How long optional text or bytes are.
#[doc(hidden)]
#[inline]
pub fn opt_len<T: AsRef<[u8]> + ?Sized>(value: Option<&T>) -> usize {
    value.map_or(0, |value| value.as_ref().len())
}

/// The handle of an optional object, lent; 0 says "absent".
#[doc(hidden)]
#[inline]
pub fn opt_raw<T: AsRef<Js> + ?Sized>(value: Option<&T>) -> RawHandle {
    value.map_or(0, raw)
}

/// As `take`, for what a type does not tell: values of the author's and `bigint`s inside of something.
pub fn take_with<T>(decode: impl FnOnce(Answer) -> Result<T>, length: i32) -> Result<T> {
    decode(answer(length)?)
}
