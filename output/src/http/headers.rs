//! `Headers`: The **`Headers`** interface of the Fetch API allows you to perform various actions on HTTP request and response headers.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::HeadersInit;
use crate::rt::{self, Js, Result};

/// The **`Headers`** interface of the Fetch API allows you to perform various actions on HTTP request and response headers. These actions include retrieving, setting, adding to, and removing headers from the list of the request's headers.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Headers)
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
///
/// fn language(req: &Request) -> Result<String> {
///     let languages = req.headers().get("accept-language")?;
///     Ok(languages.unwrap_or_else(|| "en".to_owned()))
/// }
/// ```
#[repr(transparent)]
pub struct Headers(Js);

rt::handle_type!(Headers: Js);

impl Headers {
    /// Calls [`new Headers`](https://developer.mozilla.org/docs/Web/API/Headers).
    #[inline]
    pub fn new() -> Result<Headers> {
        rt::handle(unsafe { sys::js_construct() })
    }

    /// Calls [`new Headers`](https://developer.mozilla.org/docs/Web/API/Headers).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with(init: impl Into<HeadersInit>) -> Result<Headers> {
        let init = init.into();
        let mut pack = rt::Pack::new();
        pack.put(&init);
        rt::handle(unsafe { sys::js_construct_with(pack.as_ptr(), pack.len()) })
    }

    /// The **`get()`** method of the Headers interface returns a byte string of all the values of a header within a Headers object with a given name. If the requested header doesn't exist in the Headers object, it returns null.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Headers/get)
    #[inline]
    pub fn get(&self, name: &str) -> Result<Option<String>> {
        rt::take(unsafe { sys::js_get(self.raw(), name.as_ptr(), name.len()) })
    }

    /// Calls [`Headers.getAll`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
    #[doc(alias = "getAll")]
    #[inline]
    pub fn get_all(&self, name: &str) -> Result<Vec<String>> {
        rt::take(unsafe { sys::js_get_all(self.raw(), name.as_ptr(), name.len()) })
    }

    /// The **`getSetCookie()`** method of the Headers interface returns an array containing the values of all Set-Cookie headers associated with a response. This allows Headers objects to handle having multiple Set-Cookie headers, which wasn't possible prior to its implementation.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Headers/getSetCookie)
    #[doc(alias = "getSetCookie")]
    #[inline]
    pub fn get_set_cookie(&self) -> Result<Vec<String>> {
        rt::take(unsafe { sys::js_get_set_cookie(self.raw()) })
    }

    /// The **`has()`** method of the Headers interface returns a boolean stating whether a Headers object contains a certain header.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Headers/has)
    #[inline]
    pub fn has(&self, name: &str) -> Result<bool> {
        rt::boolean(unsafe { sys::js_has(self.raw(), name.as_ptr(), name.len()) })
    }

    /// The **`set()`** method of the Headers interface sets a new value for an existing header inside a Headers object, or adds the header if it does not already exist.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Headers/set)
    #[inline]
    pub fn set(&self, name: &str, value: &str) -> Result<()> {
        rt::unit(unsafe {
            sys::js_set(self.raw(), name.as_ptr(), name.len(), value.as_ptr(), value.len())
        })
    }

    /// The **`append()`** method of the Headers interface appends a new value onto an existing header inside a Headers object, or adds the header if it does not already exist.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Headers/append)
    #[inline]
    pub fn append(&self, name: &str, value: &str) -> Result<()> {
        rt::unit(unsafe {
            sys::js_append(self.raw(), name.as_ptr(), name.len(), value.as_ptr(), value.len())
        })
    }

    /// The **`delete()`** method of the Headers interface deletes a header from the current Headers object.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Headers/delete)
    #[inline]
    pub fn delete(&self, name: &str) -> Result<()> {
        rt::unit(unsafe { sys::js_delete(self.raw(), name.as_ptr(), name.len()) })
    }

    /// Calls [`Headers.forEach`](https://developer.mozilla.org/docs/Web/API/Headers/forEach).
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, mut callback: impl FnMut(String, String)) -> Result<()> {
        rt::lend!(callback, rt::sync(rt::Void, |a| a.get().map(|(x1, x2)| callback(x1, x2))));
        rt::unit(unsafe { sys::js_for_each(self.raw(), callback.give()) })
    }

    /// Calls [`Headers.entries`](https://developer.mozilla.org/docs/Web/API/Headers/entries).
    #[inline]
    pub fn entries(&self) -> std::vec::IntoIter<(String, String)> {
        rt::items(rt::take(unsafe { sys::js_entries(self.raw()) }))
    }

    /// Calls [`Headers.keys`](https://developer.mozilla.org/docs/Web/API/Headers/keys).
    #[inline]
    pub fn keys(&self) -> std::vec::IntoIter<String> {
        rt::items(rt::take(unsafe { sys::js_keys(self.raw()) }))
    }

    /// Calls [`Headers.values`](https://developer.mozilla.org/docs/Web/API/Headers/values).
    #[inline]
    pub fn values(&self) -> std::vec::IntoIter<String> {
        rt::items(rt::take(unsafe { sys::js_values(self.raw()) }))
    }
}

rt::into_iterator!(Headers: entries, (String, String));

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:http";
        "Headers.constructor" => fn js_construct() -> RawHandle;
        "Headers.constructor:with" => fn js_construct_with(
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "Headers.get" => fn js_get(this: RawHandle, name: *const u8, name_len: usize) -> i32;
        "Headers.getAll" => fn js_get_all(this: RawHandle, name: *const u8, name_len: usize) -> i32;
        "Headers.getSetCookie" => fn js_get_set_cookie(this: RawHandle) -> i32;
        "Headers.has" => fn js_has(this: RawHandle, name: *const u8, name_len: usize) -> i32;
        "Headers.set" => fn js_set(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            value: *const u8,
            value_len: usize,
        ) -> i32;
        "Headers.append" => fn js_append(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            value: *const u8,
            value_len: usize,
        ) -> i32;
        "Headers.delete" => fn js_delete(this: RawHandle, name: *const u8, name_len: usize) -> i32;
        "Headers.forEach" => fn js_for_each(this: RawHandle, callback: u32) -> i32;
        "Headers.entries" => fn js_entries(this: RawHandle) -> i32;
        "Headers.keys" => fn js_keys(this: RawHandle) -> i32;
        "Headers.values" => fn js_values(this: RawHandle) -> i32;
    }
}
