//! `FormData`: The **`FormData`** interface provides a way to construct a set of key/value pairs representing form fields and their values, which can be sent using the fetch(), XMLHttpRequest.send() or navigator.sendBeacon() methods.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{FormDataAppendValue, FormDataSetValue, StrOrFile};
use crate::rt::{self, Js, Result};

/// The **`FormData`** interface provides a way to construct a set of key/value pairs representing form fields and their values, which can be sent using the fetch(), XMLHttpRequest.send() or navigator.sendBeacon() methods. It uses the same format a form would use if the encoding type were set to "multipart/form-data".
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FormData)
///
/// # Example
/// ```no_run
/// use workers::blob::{Blob, File};
/// use workers::http::FormData;
/// use workers::prelude::*;
///
/// fn letter() -> Result<Response> {
///     let form = FormData::new()?;
///     form.append("to", "ada@example.com")?;
///     form.append("letter", Blob::from(File::new(&["Dear Ada,".into()], "letter.txt")?))?;
///     Response::new(form)
/// }
/// ```
#[repr(transparent)]
pub struct FormData(Js);

rt::handle_type!(FormData: Js);

impl FormData {
    /// Calls [`new FormData`](https://developer.mozilla.org/docs/Web/API/FormData).
    #[inline]
    pub fn new() -> Result<FormData> {
        rt::handle(unsafe { sys::js_construct() })
    }

    /// The **`append()`** method of the FormData interface appends a new value onto an existing key inside a FormData object, or adds the key if it does not already exist.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FormData/append)
    #[inline]
    pub fn append<'a>(&self, name: &str, value: impl Into<FormDataAppendValue<'a>>) -> Result<()> {
        let value = value.into();
        let mut pack = rt::Pack::new();
        pack.put(&value);
        rt::unit(unsafe {
            sys::js_append(self.raw(), name.as_ptr(), name.len(), pack.as_ptr(), pack.len())
        })
    }

    /// The **`append()`** method of the FormData interface appends a new value onto an existing key inside a FormData object, or adds the key if it does not already exist.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FormData/append)
    #[doc(alias = "append")]
    #[inline]
    pub fn append_with_filename(
        &self,
        name: &str,
        value: &crate::blob::Blob,
        filename: &str,
    ) -> Result<()> {
        rt::unit(unsafe {
            sys::js_append_with_filename(
                self.raw(),
                name.as_ptr(),
                name.len(),
                value.raw(),
                filename.as_ptr(),
                filename.len(),
            )
        })
    }

    /// The **`delete()`** method of the FormData interface deletes a key and its value(s) from a FormData object.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FormData/delete)
    #[inline]
    pub fn delete(&self, name: &str) -> Result<()> {
        rt::unit(unsafe { sys::js_delete(self.raw(), name.as_ptr(), name.len()) })
    }

    /// The **`get()`** method of the FormData interface returns the first value associated with a given key from within a FormData object. If you expect multiple values and want all of them, use the getAll() method instead.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FormData/get)
    #[inline]
    pub fn get(&self, name: &str) -> Result<Option<StrOrFile>> {
        rt::take(unsafe { sys::js_get(self.raw(), name.as_ptr(), name.len()) })
    }

    /// The **`getAll()`** method of the FormData interface returns all the values associated with a given key from within a FormData object.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FormData/getAll)
    #[doc(alias = "getAll")]
    #[inline]
    pub fn get_all(&self, name: &str) -> Result<Vec<StrOrFile>> {
        rt::take(unsafe { sys::js_get_all(self.raw(), name.as_ptr(), name.len()) })
    }

    /// The **`has()`** method of the FormData interface returns whether a FormData object contains a certain key.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FormData/has)
    #[inline]
    pub fn has(&self, name: &str) -> Result<bool> {
        rt::boolean(unsafe { sys::js_has(self.raw(), name.as_ptr(), name.len()) })
    }

    /// The **`set()`** method of the FormData interface sets a new value for an existing key inside a FormData object, or adds the key/value if it does not already exist.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FormData/set)
    #[inline]
    pub fn set<'a>(&self, name: &str, value: impl Into<FormDataSetValue<'a>>) -> Result<()> {
        let value = value.into();
        let mut pack = rt::Pack::new();
        pack.put(&value);
        rt::unit(unsafe {
            sys::js_set(self.raw(), name.as_ptr(), name.len(), pack.as_ptr(), pack.len())
        })
    }

    /// The **`set()`** method of the FormData interface sets a new value for an existing key inside a FormData object, or adds the key/value if it does not already exist.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/FormData/set)
    #[doc(alias = "set")]
    #[inline]
    pub fn set_with_filename(
        &self,
        name: &str,
        value: &crate::blob::Blob,
        filename: &str,
    ) -> Result<()> {
        rt::unit(unsafe {
            sys::js_set_with_filename(
                self.raw(),
                name.as_ptr(),
                name.len(),
                value.raw(),
                filename.as_ptr(),
                filename.len(),
            )
        })
    }

    /// Calls [`FormData.entries`](https://developer.mozilla.org/docs/Web/API/FormData/entries).
    #[inline]
    pub fn entries(&self) -> std::vec::IntoIter<(String, StrOrFile)> {
        rt::items(rt::take(unsafe { sys::js_entries(self.raw()) }))
    }

    /// Calls [`FormData.keys`](https://developer.mozilla.org/docs/Web/API/FormData/keys).
    #[inline]
    pub fn keys(&self) -> std::vec::IntoIter<String> {
        rt::items(rt::take(unsafe { sys::js_keys(self.raw()) }))
    }

    /// Calls [`FormData.values`](https://developer.mozilla.org/docs/Web/API/FormData/values).
    #[inline]
    pub fn values(&self) -> std::vec::IntoIter<StrOrFile> {
        rt::items(rt::take(unsafe { sys::js_values(self.raw()) }))
    }

    /// Calls [`FormData.forEach`](https://developer.mozilla.org/docs/Web/API/FormData/forEach).
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, mut callback: impl FnMut(StrOrFile, String)) -> Result<()> {
        rt::lend!(callback, rt::sync(rt::Void, |a| a.get().map(|(x1, x2)| callback(x1, x2))));
        rt::unit(unsafe { sys::js_for_each(self.raw(), callback.give()) })
    }
}

rt::into_iterator!(FormData: entries, (String, StrOrFile));

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:http";
        "FormData.constructor" => fn js_construct() -> RawHandle;
        "FormData.append" => fn js_append(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "FormData.append:with-filename" => fn js_append_with_filename(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            value: RawHandle,
            filename: *const u8,
            filename_len: usize,
        ) -> i32;
        "FormData.delete" => fn js_delete(this: RawHandle, name: *const u8, name_len: usize) -> i32;
        "FormData.get" => fn js_get(this: RawHandle, name: *const u8, name_len: usize) -> i32;
        "FormData.getAll" => fn js_get_all(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
        ) -> i32;
        "FormData.has" => fn js_has(this: RawHandle, name: *const u8, name_len: usize) -> i32;
        "FormData.set" => fn js_set(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "FormData.set:with-filename" => fn js_set_with_filename(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            value: RawHandle,
            filename: *const u8,
            filename_len: usize,
        ) -> i32;
        "FormData.entries" => fn js_entries(this: RawHandle) -> i32;
        "FormData.keys" => fn js_keys(this: RawHandle) -> i32;
        "FormData.values" => fn js_values(this: RawHandle) -> i32;
        "FormData.forEach" => fn js_for_each(this: RawHandle, callback: u32) -> i32;
    }
}
