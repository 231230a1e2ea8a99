//! `URLSearchParams`: The **`URLSearchParams`** interface defines utility methods to work with the query string of a URL.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::UrlSearchParamsInit;
use crate::rt::{self, Js, Result};

/// The **`URLSearchParams`** interface defines utility methods to work with the query string of a URL.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLSearchParams)
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
/// use workers::url::UrlSearchParams;
///
/// fn query() -> Result<String> {
///     let params = UrlSearchParams::new()?;
///     params.append("q", "tea & biscuits")?;
///     params.append("page", "2")?;
///     params.to_js_string()
/// }
/// ```
#[doc(alias = "URLSearchParams")]
#[repr(transparent)]
pub struct UrlSearchParams(Js);

rt::handle_type!(UrlSearchParams: Js);
rt::display!(UrlSearchParams, to_js_string);

impl UrlSearchParams {
    /// Calls [`new URLSearchParams`](https://developer.mozilla.org/docs/Web/API/URLSearchParams).
    #[inline]
    pub fn new() -> Result<UrlSearchParams> {
        rt::handle(unsafe { sys::js_construct() })
    }

    /// Calls [`new URLSearchParams`](https://developer.mozilla.org/docs/Web/API/URLSearchParams).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with<'a>(init: impl Into<UrlSearchParamsInit<'a>>) -> Result<UrlSearchParams> {
        let init = init.into();
        let mut pack = rt::Pack::new();
        pack.put(&init);
        rt::handle(unsafe { sys::js_construct_with(pack.as_ptr(), pack.len()) })
    }

    /// The **`size`** read-only property of the URLSearchParams interface indicates the total number of search parameter entries.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLSearchParams/size)
    #[inline]
    pub fn size(&self) -> u32 {
        rt::attribute(rt::number(unsafe { sys::js_size(self.raw()) }))
    }

    /// The **`append()`** method of the URLSearchParams interface appends a specified key/value pair as a new search parameter.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLSearchParams/append)
    #[inline]
    pub fn append(&self, name: &str, value: &str) -> Result<()> {
        rt::unit(unsafe {
            sys::js_append(self.raw(), name.as_ptr(), name.len(), value.as_ptr(), value.len())
        })
    }

    /// The **`delete()`** method of the URLSearchParams interface deletes specified parameters and their associated value(s) from the list of all search parameters.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLSearchParams/delete)
    #[inline]
    pub fn delete(&self, name: &str) -> Result<()> {
        rt::unit(unsafe { sys::js_delete(self.raw(), name.as_ptr(), name.len()) })
    }

    /// The **`delete()`** method of the URLSearchParams interface deletes specified parameters and their associated value(s) from the list of all search parameters.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLSearchParams/delete)
    #[doc(alias = "delete")]
    #[inline]
    pub fn delete_with(&self, name: &str, value: &str) -> Result<()> {
        rt::unit(unsafe {
            sys::js_delete_with(self.raw(), name.as_ptr(), name.len(), value.as_ptr(), value.len())
        })
    }

    /// The **`get()`** method of the URLSearchParams interface returns the first value associated to the given search parameter.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLSearchParams/get)
    #[inline]
    pub fn get(&self, name: &str) -> Result<Option<String>> {
        rt::take(unsafe { sys::js_get(self.raw(), name.as_ptr(), name.len()) })
    }

    /// The **`getAll()`** method of the URLSearchParams interface returns all the values associated with a given search parameter as an array.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLSearchParams/getAll)
    #[doc(alias = "getAll")]
    #[inline]
    pub fn get_all(&self, name: &str) -> Result<Vec<String>> {
        rt::take(unsafe { sys::js_get_all(self.raw(), name.as_ptr(), name.len()) })
    }

    /// The **`has()`** method of the URLSearchParams interface returns a boolean value that indicates whether the specified parameter is in the search parameters.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLSearchParams/has)
    #[inline]
    pub fn has(&self, name: &str) -> Result<bool> {
        rt::boolean(unsafe { sys::js_has(self.raw(), name.as_ptr(), name.len()) })
    }

    /// The **`has()`** method of the URLSearchParams interface returns a boolean value that indicates whether the specified parameter is in the search parameters.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLSearchParams/has)
    #[doc(alias = "has")]
    #[inline]
    pub fn has_with(&self, name: &str, value: &str) -> Result<bool> {
        rt::boolean(unsafe {
            sys::js_has_with(self.raw(), name.as_ptr(), name.len(), value.as_ptr(), value.len())
        })
    }

    /// The **`set()`** method of the URLSearchParams interface sets the value associated with a given search parameter to the given value. If there were several matching values, this method deletes the others. If the search parameter doesn't exist, this method creates it.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLSearchParams/set)
    #[inline]
    pub fn set(&self, name: &str, value: &str) -> Result<()> {
        rt::unit(unsafe {
            sys::js_set(self.raw(), name.as_ptr(), name.len(), value.as_ptr(), value.len())
        })
    }

    /// The **`URLSearchParams.sort()`** method sorts all key/value pairs contained in this object in place and returns undefined. Key/value pairs are sorted by the values of the UTF-16 code units of the keys. This method uses a stable sorting algorithm (i.e., the relative order between key/value pairs with equal keys will be preserved).
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLSearchParams/sort)
    #[inline]
    pub fn sort(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_sort(self.raw()) })
    }

    /// Calls [`URLSearchParams.entries`](https://developer.mozilla.org/docs/Web/API/URLSearchParams/entries).
    #[inline]
    pub fn entries(&self) -> std::vec::IntoIter<(String, String)> {
        rt::items(rt::take(unsafe { sys::js_entries(self.raw()) }))
    }

    /// Calls [`URLSearchParams.keys`](https://developer.mozilla.org/docs/Web/API/URLSearchParams/keys).
    #[inline]
    pub fn keys(&self) -> std::vec::IntoIter<String> {
        rt::items(rt::take(unsafe { sys::js_keys(self.raw()) }))
    }

    /// Calls [`URLSearchParams.values`](https://developer.mozilla.org/docs/Web/API/URLSearchParams/values).
    #[inline]
    pub fn values(&self) -> std::vec::IntoIter<String> {
        rt::items(rt::take(unsafe { sys::js_values(self.raw()) }))
    }

    /// Calls [`URLSearchParams.forEach`](https://developer.mozilla.org/docs/Web/API/URLSearchParams/forEach).
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, mut callback: impl FnMut(String, String)) -> Result<()> {
        rt::lend!(callback, rt::sync(rt::Void, |a| a.get().map(|(x1, x2)| callback(x1, x2))));
        rt::unit(unsafe { sys::js_for_each(self.raw(), callback.give()) })
    }

    /// Calls [`URLSearchParams.toString`](https://developer.mozilla.org/docs/Web/API/URLSearchParams/toString).
    #[doc(alias = "toString")]
    #[inline]
    pub fn to_js_string(&self) -> Result<String> {
        rt::take(unsafe { sys::js_to_string(self.raw()) })
    }
}

rt::into_iterator!(UrlSearchParams: entries, (String, String));

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:url";
        "URLSearchParams.constructor" => fn js_construct() -> RawHandle;
        "URLSearchParams.constructor:with" => fn js_construct_with(
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "URLSearchParams.size" => fn js_size(this: RawHandle) -> f64;
        "URLSearchParams.append" => fn js_append(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            value: *const u8,
            value_len: usize,
        ) -> i32;
        "URLSearchParams.delete" => fn js_delete(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
        ) -> i32;
        "URLSearchParams.delete:with" => fn js_delete_with(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            value: *const u8,
            value_len: usize,
        ) -> i32;
        "URLSearchParams.get" => fn js_get(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
        ) -> i32;
        "URLSearchParams.getAll" => fn js_get_all(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
        ) -> i32;
        "URLSearchParams.has" => fn js_has(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
        ) -> i32;
        "URLSearchParams.has:with" => fn js_has_with(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            value: *const u8,
            value_len: usize,
        ) -> i32;
        "URLSearchParams.set" => fn js_set(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            value: *const u8,
            value_len: usize,
        ) -> i32;
        "URLSearchParams.sort" => fn js_sort(this: RawHandle) -> i32;
        "URLSearchParams.entries" => fn js_entries(this: RawHandle) -> i32;
        "URLSearchParams.keys" => fn js_keys(this: RawHandle) -> i32;
        "URLSearchParams.values" => fn js_values(this: RawHandle) -> i32;
        "URLSearchParams.forEach" => fn js_for_each(this: RawHandle, callback: u32) -> i32;
        "URLSearchParams.toString" => fn js_to_string(this: RawHandle) -> i32;
    }
}
