//! `KVNamespace`: The interface [`KVNamespace`](https://developers.cloudflare.com/kv/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{
    KvNamespaceGetOptions, KvNamespaceGetWithMetadataResult, KvNamespaceListOptions,
    KvNamespaceListResult, KvNamespacePutOptions, KvNamespacePutValue,
};
use crate::rt::{self, FromJs, Js, Promise};

/// The interface [`KVNamespace`](https://developers.cloudflare.com/kv/api/).
///
/// # Example
/// ```no_run
/// use std::time::Duration;
///
/// use workers::kv::KvNamespacePutOptions;
/// use workers::prelude::*;
///
/// #[event(fetch)]
/// async fn fetch(req: Request, env: Env, ctx: Context) -> Result<Response> {
///     let kv = env.kv("CACHE")?;
///     if let Some(page) = kv.get_text(&req.url()).await? {
///         return Response::html(page);
///     }
///     let page = format!("<h1>Made at {:?}</h1>", workers::Date::now());
///     let options = KvNamespacePutOptions::new().expiration_ttl(Duration::from_secs(60));
///     // It is written while the answer is on its way.
///     ctx.wait_until(kv.put_with(&req.url(), page.as_str(), &options));
///     Response::html(page)
/// }
/// ```
#[doc(alias = "KVNamespace")]
#[repr(transparent)]
pub struct KvNamespace(Js);

rt::handle_type!(KvNamespace: Js);

impl KvNamespace {
    /// Calls [`KVNamespace.get`](https://developers.cloudflare.com/kv/api/) with `"text"`.
    #[doc(alias = "get")]
    #[inline]
    pub fn get_text(&self, key: &str) -> Promise<Option<String>> {
        rt::promise(|slot| unsafe { sys::js_get_text(self.raw(), key.as_ptr(), key.len(), slot) })
    }

    /// Calls [`KVNamespace.get`](https://developers.cloudflare.com/kv/api/) with `"json"`.
    #[doc(alias = "get")]
    #[inline]
    pub fn get_json<T: FromJs>(&self, key: &str) -> Promise<Option<T>> {
        rt::promise_optional_value(|slot| unsafe {
            sys::js_get_json(self.raw(), key.as_ptr(), key.len(), slot)
        })
    }

    /// Calls [`KVNamespace.get`](https://developers.cloudflare.com/kv/api/) with `"arrayBuffer"`.
    #[doc(alias = "get")]
    #[inline]
    pub fn get_bytes(&self, key: &str) -> Promise<Option<Vec<u8>>> {
        rt::promise(|slot| unsafe { sys::js_get_bytes(self.raw(), key.as_ptr(), key.len(), slot) })
    }

    /// Calls [`KVNamespace.get`](https://developers.cloudflare.com/kv/api/) with `"stream"`.
    #[doc(alias = "get")]
    #[inline]
    pub fn get_stream(&self, key: &str) -> Promise<Option<crate::streams::ReadableStream>> {
        rt::promise(|slot| unsafe { sys::js_get_stream(self.raw(), key.as_ptr(), key.len(), slot) })
    }

    /// Calls [`KVNamespace.get`](https://developers.cloudflare.com/kv/api/) with `type: "text"`.
    #[doc(alias = "get")]
    #[inline]
    pub fn get_text_with(
        &self,
        key: &str,
        options: &KvNamespaceGetOptions,
    ) -> Promise<Option<String>> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_get_text_with(
                self.raw(),
                key.as_ptr(),
                key.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`KVNamespace.get`](https://developers.cloudflare.com/kv/api/) with `type: "json"`.
    #[doc(alias = "get")]
    #[inline]
    pub fn get_json_with<T: FromJs>(
        &self,
        key: &str,
        options: &KvNamespaceGetOptions,
    ) -> Promise<Option<T>> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise_optional_value(|slot| unsafe {
            sys::js_get_json_with(
                self.raw(),
                key.as_ptr(),
                key.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`KVNamespace.get`](https://developers.cloudflare.com/kv/api/) with `type: "arrayBuffer"`.
    #[doc(alias = "get")]
    #[inline]
    pub fn get_bytes_with(
        &self,
        key: &str,
        options: &KvNamespaceGetOptions,
    ) -> Promise<Option<Vec<u8>>> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_get_bytes_with(
                self.raw(),
                key.as_ptr(),
                key.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`KVNamespace.get`](https://developers.cloudflare.com/kv/api/) with `type: "stream"`.
    #[doc(alias = "get")]
    #[inline]
    pub fn get_stream_with(
        &self,
        key: &str,
        options: &KvNamespaceGetOptions,
    ) -> Promise<Option<crate::streams::ReadableStream>> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_get_stream_with(
                self.raw(),
                key.as_ptr(),
                key.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`KVNamespace.get`](https://developers.cloudflare.com/kv/api/) with `"text"`.
    #[doc(alias = "get")]
    #[inline]
    pub fn get_many_text(&self, key: &[&str]) -> Promise<HashMap<String, Option<String>>> {
        let mut pack = rt::Pack::new();
        pack.put(key);
        rt::promise(|slot| unsafe {
            sys::js_get_many_text(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`KVNamespace.get`](https://developers.cloudflare.com/kv/api/) with `"json"`.
    #[doc(alias = "get")]
    #[inline]
    pub fn get_many_json<T: FromJs>(&self, key: &[&str]) -> Promise<HashMap<String, Option<T>>> {
        let mut pack = rt::Pack::new();
        pack.put(key);
        rt::promise_with(
            |answer| answer.read(|r| r.map(|r| r.optional(|r| r.value()))),
            |slot| unsafe { sys::js_get_many_json(self.raw(), pack.as_ptr(), pack.len(), slot) },
        )
    }

    /// Calls [`KVNamespace.get`](https://developers.cloudflare.com/kv/api/) with `type: "text"`.
    #[doc(alias = "get")]
    #[inline]
    pub fn get_many_text_with(
        &self,
        key: &[&str],
        options: &KvNamespaceGetOptions,
    ) -> Promise<HashMap<String, Option<String>>> {
        let mut pack = rt::Pack::new();
        pack.put(key);
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_get_many_text_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`KVNamespace.get`](https://developers.cloudflare.com/kv/api/) with `type: "json"`.
    #[doc(alias = "get")]
    #[inline]
    pub fn get_many_json_with<T: FromJs>(
        &self,
        key: &[&str],
        options: &KvNamespaceGetOptions,
    ) -> Promise<HashMap<String, Option<T>>> {
        let mut pack = rt::Pack::new();
        pack.put(key);
        pack.put(options);
        rt::promise_with(
            |answer| answer.read(|r| r.map(|r| r.optional(|r| r.value()))),
            |slot| unsafe {
                sys::js_get_many_json_with(self.raw(), pack.as_ptr(), pack.len(), slot)
            },
        )
    }

    /// Calls [`KVNamespace.list`](https://developers.cloudflare.com/kv/api/).
    #[inline]
    pub fn list<T: FromJs>(&self) -> Promise<KvNamespaceListResult<T>> {
        rt::promise(|slot| unsafe { sys::js_list(self.raw(), slot) })
    }

    /// Calls [`KVNamespace.list`](https://developers.cloudflare.com/kv/api/).
    #[doc(alias = "list")]
    #[inline]
    pub fn list_with<T: FromJs>(
        &self,
        options: &KvNamespaceListOptions,
    ) -> Promise<KvNamespaceListResult<T>> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_list_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`KVNamespace.put`](https://developers.cloudflare.com/kv/api/).
    #[inline]
    pub fn put<'a>(&self, key: &str, value: impl Into<KvNamespacePutValue<'a>>) -> Promise<()> {
        let value = value.into();
        let mut pack = rt::Pack::new();
        pack.put(&value);
        rt::promise(|slot| unsafe {
            sys::js_put(self.raw(), key.as_ptr(), key.len(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`KVNamespace.put`](https://developers.cloudflare.com/kv/api/).
    #[doc(alias = "put")]
    #[inline]
    pub fn put_with<'a>(
        &self,
        key: &str,
        value: impl Into<KvNamespacePutValue<'a>>,
        options: &KvNamespacePutOptions,
    ) -> Promise<()> {
        let value = value.into();
        let mut pack = rt::Pack::new();
        pack.put(&value);
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_put_with(self.raw(), key.as_ptr(), key.len(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`KVNamespace.getWithMetadata`](https://developers.cloudflare.com/kv/api/) with `"text"`.
    #[doc(alias = "getWithMetadata")]
    #[inline]
    pub fn get_with_metadata_text<T: FromJs>(
        &self,
        key: &str,
    ) -> Promise<KvNamespaceGetWithMetadataResult<String, T>> {
        rt::promise(|slot| unsafe {
            sys::js_get_with_metadata_text(self.raw(), key.as_ptr(), key.len(), slot)
        })
    }

    /// Calls [`KVNamespace.getWithMetadata`](https://developers.cloudflare.com/kv/api/) with `"json"`.
    #[doc(alias = "getWithMetadata")]
    #[inline]
    pub fn get_with_metadata_json<T: FromJs, U: FromJs>(
        &self,
        key: &str,
    ) -> Promise<KvNamespaceGetWithMetadataResult<T, U>> {
        rt::promise(|slot| unsafe {
            sys::js_get_with_metadata_json(self.raw(), key.as_ptr(), key.len(), slot)
        })
    }

    /// Calls [`KVNamespace.getWithMetadata`](https://developers.cloudflare.com/kv/api/) with `"arrayBuffer"`.
    #[doc(alias = "getWithMetadata")]
    #[inline]
    pub fn get_with_metadata_bytes<T: FromJs>(
        &self,
        key: &str,
    ) -> Promise<KvNamespaceGetWithMetadataResult<Vec<u8>, T>> {
        rt::promise(|slot| unsafe {
            sys::js_get_with_metadata_bytes(self.raw(), key.as_ptr(), key.len(), slot)
        })
    }

    /// Calls [`KVNamespace.getWithMetadata`](https://developers.cloudflare.com/kv/api/) with `"stream"`.
    #[doc(alias = "getWithMetadata")]
    #[inline]
    pub fn get_with_metadata_stream<T: FromJs>(
        &self,
        key: &str,
    ) -> Promise<KvNamespaceGetWithMetadataResult<crate::streams::ReadableStream, T>> {
        rt::promise(|slot| unsafe {
            sys::js_get_with_metadata_stream(self.raw(), key.as_ptr(), key.len(), slot)
        })
    }

    /// Calls [`KVNamespace.getWithMetadata`](https://developers.cloudflare.com/kv/api/) with `type: "text"`.
    #[doc(alias = "getWithMetadata")]
    #[inline]
    pub fn get_with_metadata_text_with<T: FromJs>(
        &self,
        key: &str,
        options: &KvNamespaceGetOptions,
    ) -> Promise<KvNamespaceGetWithMetadataResult<String, T>> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_get_with_metadata_text_with(
                self.raw(),
                key.as_ptr(),
                key.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`KVNamespace.getWithMetadata`](https://developers.cloudflare.com/kv/api/) with `type: "json"`.
    #[doc(alias = "getWithMetadata")]
    #[inline]
    pub fn get_with_metadata_json_with<T: FromJs, U: FromJs>(
        &self,
        key: &str,
        options: &KvNamespaceGetOptions,
    ) -> Promise<KvNamespaceGetWithMetadataResult<T, U>> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_get_with_metadata_json_with(
                self.raw(),
                key.as_ptr(),
                key.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`KVNamespace.getWithMetadata`](https://developers.cloudflare.com/kv/api/) with `type: "arrayBuffer"`.
    #[doc(alias = "getWithMetadata")]
    #[inline]
    pub fn get_with_metadata_bytes_with<T: FromJs>(
        &self,
        key: &str,
        options: &KvNamespaceGetOptions,
    ) -> Promise<KvNamespaceGetWithMetadataResult<Vec<u8>, T>> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_get_with_metadata_bytes_with(
                self.raw(),
                key.as_ptr(),
                key.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`KVNamespace.getWithMetadata`](https://developers.cloudflare.com/kv/api/) with `type: "stream"`.
    #[doc(alias = "getWithMetadata")]
    #[inline]
    pub fn get_with_metadata_stream_with<T: FromJs>(
        &self,
        key: &str,
        options: &KvNamespaceGetOptions,
    ) -> Promise<KvNamespaceGetWithMetadataResult<crate::streams::ReadableStream, T>> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_get_with_metadata_stream_with(
                self.raw(),
                key.as_ptr(),
                key.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`KVNamespace.getWithMetadata`](https://developers.cloudflare.com/kv/api/) with `"text"`.
    #[doc(alias = "getWithMetadata")]
    #[inline]
    pub fn get_with_metadata_many_text<T: FromJs>(
        &self,
        key: &[&str],
    ) -> Promise<HashMap<String, KvNamespaceGetWithMetadataResult<String, T>>> {
        let mut pack = rt::Pack::new();
        pack.put(key);
        rt::promise(|slot| unsafe {
            sys::js_get_with_metadata_many_text(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`KVNamespace.getWithMetadata`](https://developers.cloudflare.com/kv/api/) with `"json"`.
    #[doc(alias = "getWithMetadata")]
    #[inline]
    pub fn get_with_metadata_many_json<T: FromJs, U: FromJs>(
        &self,
        key: &[&str],
    ) -> Promise<HashMap<String, KvNamespaceGetWithMetadataResult<T, U>>> {
        let mut pack = rt::Pack::new();
        pack.put(key);
        rt::promise(|slot| unsafe {
            sys::js_get_with_metadata_many_json(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`KVNamespace.getWithMetadata`](https://developers.cloudflare.com/kv/api/) with `type: "text"`.
    #[doc(alias = "getWithMetadata")]
    #[inline]
    pub fn get_with_metadata_many_text_with<T: FromJs>(
        &self,
        key: &[&str],
        options: &KvNamespaceGetOptions,
    ) -> Promise<HashMap<String, KvNamespaceGetWithMetadataResult<String, T>>> {
        let mut pack = rt::Pack::new();
        pack.put(key);
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_get_with_metadata_many_text_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`KVNamespace.getWithMetadata`](https://developers.cloudflare.com/kv/api/) with `type: "json"`.
    #[doc(alias = "getWithMetadata")]
    #[inline]
    pub fn get_with_metadata_many_json_with<T: FromJs, U: FromJs>(
        &self,
        key: &[&str],
        options: &KvNamespaceGetOptions,
    ) -> Promise<HashMap<String, KvNamespaceGetWithMetadataResult<T, U>>> {
        let mut pack = rt::Pack::new();
        pack.put(key);
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_get_with_metadata_many_json_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`KVNamespace.delete`](https://developers.cloudflare.com/kv/api/).
    #[inline]
    pub fn delete(&self, key: &str) -> Promise<()> {
        rt::promise(|slot| unsafe { sys::js_delete(self.raw(), key.as_ptr(), key.len(), slot) })
    }

    /// Calls [`KVNamespace.deleteBulk`](https://developers.cloudflare.com/kv/api/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "deleteBulk")]
    #[inline]
    pub fn delete_bulk<'a>(
        &self,
        keys: impl Into<super::KvNamespaceDeleteBulkKeys<'a>>,
    ) -> Promise<()> {
        let keys = keys.into();
        let mut pack = rt::Pack::new();
        pack.put(&keys);
        rt::promise(|slot| unsafe {
            sys::js_delete_bulk(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:kv";
        "KVNamespace.get:text" => fn js_get_text(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            slot: Slot,
        );
        "KVNamespace.get:json" => fn js_get_json(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            slot: Slot,
        );
        "KVNamespace.get:bytes" => fn js_get_bytes(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            slot: Slot,
        );
        "KVNamespace.get:stream" => fn js_get_stream(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            slot: Slot,
        );
        "KVNamespace.get:text-with" => fn js_get_text_with(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "KVNamespace.get:json-with" => fn js_get_json_with(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "KVNamespace.get:bytes-with" => fn js_get_bytes_with(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "KVNamespace.get:stream-with" => fn js_get_stream_with(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "KVNamespace.get:many-text" => fn js_get_many_text(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "KVNamespace.get:many-json" => fn js_get_many_json(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "KVNamespace.get:many-text-with" => fn js_get_many_text_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "KVNamespace.get:many-json-with" => fn js_get_many_json_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "KVNamespace.list" => fn js_list(this: RawHandle, slot: Slot);
        "KVNamespace.list:with" => fn js_list_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "KVNamespace.put" => fn js_put(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "KVNamespace.put:with" => fn js_put_with(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "KVNamespace.getWithMetadata:text" => fn js_get_with_metadata_text(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            slot: Slot,
        );
        "KVNamespace.getWithMetadata:json" => fn js_get_with_metadata_json(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            slot: Slot,
        );
        "KVNamespace.getWithMetadata:bytes" => fn js_get_with_metadata_bytes(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            slot: Slot,
        );
        "KVNamespace.getWithMetadata:stream" => fn js_get_with_metadata_stream(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            slot: Slot,
        );
        "KVNamespace.getWithMetadata:text-with" => fn js_get_with_metadata_text_with(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "KVNamespace.getWithMetadata:json-with" => fn js_get_with_metadata_json_with(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "KVNamespace.getWithMetadata:bytes-with" => fn js_get_with_metadata_bytes_with(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "KVNamespace.getWithMetadata:stream-with" => fn js_get_with_metadata_stream_with(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "KVNamespace.getWithMetadata:many-text" => fn js_get_with_metadata_many_text(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "KVNamespace.getWithMetadata:many-json" => fn js_get_with_metadata_many_json(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "KVNamespace.getWithMetadata:many-text-with" => fn js_get_with_metadata_many_text_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "KVNamespace.getWithMetadata:many-json-with" => fn js_get_with_metadata_many_json_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "KVNamespace.delete" => fn js_delete(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "experimental")]
        "KVNamespace.deleteBulk" => fn js_delete_bulk(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
