//! `SqlStorageCursor`: The interface [`SqlStorageCursor`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, FromJs, Js, JsIterator, Result};

/// The interface [`SqlStorageCursor`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
#[repr(transparent)]
pub struct SqlStorageCursor(Js);

rt::handle_type!(SqlStorageCursor: Js);

impl SqlStorageCursor {
    /// Calls [`SqlStorageCursor.toArray`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
    #[doc(alias = "toArray")]
    #[inline]
    pub fn to_array<T: FromJs>(&self) -> Result<Vec<T>> {
        rt::take_with(|answer| answer.read(|r| r.list(|r| r.value())), unsafe {
            sys::js_to_array(rt::raw(self))
        })
    }

    /// Calls [`SqlStorageCursor.one`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
    #[inline]
    pub fn one<T: FromJs>(&self) -> Result<T> {
        rt::value(unsafe { sys::js_one(rt::raw(self)) })
    }

    /// Calls [`SqlStorageCursor.raw`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
    #[inline]
    pub fn raw<T: FromJs>(&self) -> Result<JsIterator<T>> {
        rt::handle(unsafe { sys::js_raw(rt::raw(self)) })
    }

    /// The attribute [`columnNames`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
    #[doc(alias = "columnNames")]
    #[inline]
    pub fn column_names(&self) -> Vec<String> {
        rt::attribute(rt::take(unsafe { sys::js_column_names(rt::raw(self)) }))
    }

    /// The attribute [`rowsRead`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
    #[doc(alias = "rowsRead")]
    #[inline]
    pub fn rows_read(&self) -> u64 {
        rt::attribute(rt::number(unsafe { sys::js_rows_read(rt::raw(self)) }))
    }

    /// The attribute [`rowsWritten`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
    #[doc(alias = "rowsWritten")]
    #[inline]
    pub fn rows_written(&self) -> u64 {
        rt::attribute(rt::number(unsafe { sys::js_rows_written(rt::raw(self)) }))
    }

    /// The attribute [`reusedCachedQueryForTest`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "reusedCachedQueryForTest")]
    #[inline]
    pub fn reused_cached_query_for_test(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_reused_cached_query_for_test(rt::raw(self)) }))
    }

    /// Walks through it, a step at a time.
    #[doc(alias = "[Symbol.iterator]")]
    #[inline]
    pub fn iter<T: FromJs>(&self) -> Result<JsIterator<T>> {
        rt::handle(unsafe { sys::js_symbol_iterator(rt::raw(self)) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:sql";
        "SqlStorageCursor.toArray" => fn js_to_array(this: RawHandle) -> i32;
        "SqlStorageCursor.one" => fn js_one(this: RawHandle) -> RawHandle;
        "SqlStorageCursor.raw" => fn js_raw(this: RawHandle) -> RawHandle;
        "SqlStorageCursor.columnNames" => fn js_column_names(this: RawHandle) -> i32;
        "SqlStorageCursor.rowsRead" => fn js_rows_read(this: RawHandle) -> f64;
        "SqlStorageCursor.rowsWritten" => fn js_rows_written(this: RawHandle) -> f64;
        #[cfg(feature = "experimental")]
        "SqlStorageCursor.reusedCachedQueryForTest" => fn js_reused_cached_query_for_test(
            this: RawHandle,
        ) -> i32;
        "SqlStorageCursor[Symbol.iterator]" => fn js_symbol_iterator(this: RawHandle) -> RawHandle;
    }
}
