//! `SyncKvStorage`: The interface [`SyncKvStorage`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::SyncKvListOptions;
use crate::rt::{self, FromJs, IntoJs, Js, JsIterator, Result};

/// The interface [`SyncKvStorage`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
#[repr(transparent)]
pub struct SyncKvStorage(Js);

rt::handle_type!(SyncKvStorage: Js);

impl SyncKvStorage {
    /// Calls [`SyncKvStorage.get`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
    #[inline]
    pub fn get<T: FromJs>(&self, key: &str) -> Result<Option<T>> {
        rt::optional_value(unsafe { sys::js_get(self.raw(), key.as_ptr(), key.len()) })
    }

    /// Calls [`SyncKvStorage.list`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
    #[inline]
    pub fn list<T: FromJs>(&self) -> Result<JsIterator<(String, T)>> {
        rt::handle(unsafe { sys::js_list(self.raw()) })
    }

    /// Calls [`SyncKvStorage.list`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
    #[doc(alias = "list")]
    #[inline]
    pub fn list_with<T: FromJs>(
        &self,
        options: &SyncKvListOptions,
    ) -> Result<JsIterator<(String, T)>> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::handle(unsafe { sys::js_list_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`SyncKvStorage.put`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
    #[inline]
    pub fn put<T: IntoJs>(&self, key: &str, value: T) -> Result<()> {
        let value = value.into_js();
        rt::unit(unsafe { sys::js_put(self.raw(), key.as_ptr(), key.len(), value.raw()) })
    }

    /// Calls [`SyncKvStorage.delete`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
    #[inline]
    pub fn delete(&self, key: &str) -> Result<bool> {
        rt::boolean(unsafe { sys::js_delete(self.raw(), key.as_ptr(), key.len()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:sql";
        "SyncKvStorage.get" => fn js_get(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
        ) -> RawHandle;
        "SyncKvStorage.list" => fn js_list(this: RawHandle) -> RawHandle;
        "SyncKvStorage.list:with" => fn js_list_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "SyncKvStorage.put" => fn js_put(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            value: RawHandle,
        ) -> i32;
        "SyncKvStorage.delete" => fn js_delete(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
        ) -> i32;
    }
}
