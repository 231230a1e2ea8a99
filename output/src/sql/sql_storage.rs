//! `SqlStorage`: The interface [`SqlStorage`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::SqlStorageCursor;
use crate::rt::{self, IntoJs, Js, Result};

/// The interface [`SqlStorage`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
///
/// # Example
/// ```no_run
/// use workers::durable_objects::DurableObjectState;
/// use workers::prelude::*;
///
/// #[derive(FromJs)]
/// struct Visitor {
///     name: String,
///     visits: u32,
/// }
///
/// fn regulars(state: &DurableObjectState) -> Result<Vec<Visitor>> {
///     let sql = state.storage().sql();
///     sql.exec("CREATE TABLE IF NOT EXISTS visitors (name TEXT PRIMARY KEY, visits INTEGER)", ())?;
///     sql.exec("SELECT name, visits FROM visitors WHERE visits > ?", (10,))?.to_array()
/// }
/// ```
#[repr(transparent)]
pub struct SqlStorage(Js);

rt::handle_type!(SqlStorage: Js);

impl SqlStorage {
    /// Calls [`SqlStorage.exec`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
    ///
    /// # Arguments
    ///
    /// - `bindings`: a tuple (`(1, "a")`) or a list, each item an argument; anything else is the only one, `()` is none.
    #[inline]
    pub fn exec<T: IntoJs>(&self, query: &str, bindings: T) -> Result<SqlStorageCursor> {
        let bindings = bindings.into_js();
        rt::handle(unsafe { sys::js_exec(self.raw(), query.as_ptr(), query.len(), bindings.raw()) })
    }

    /// Calls [`SqlStorage.prepare`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn prepare(&self, query: &str) -> Result<super::SqlStorageStatement> {
        rt::handle(unsafe { sys::js_prepare(self.raw(), query.as_ptr(), query.len()) })
    }

    /// Calls [`SqlStorage.ingest`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn ingest(&self, query: &str) -> Result<super::SqlStorageIngestResult> {
        rt::take(unsafe { sys::js_ingest(self.raw(), query.as_ptr(), query.len()) })
    }

    /// Calls [`SqlStorage.setMaxPageCountForTest`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "setMaxPageCountForTest")]
    #[inline]
    pub fn set_max_page_count_for_test(&self, count: i32) -> Result<()> {
        rt::unit(unsafe { sys::js_set_max_page_count_for_test(self.raw(), count) })
    }

    /// The attribute [`databaseSize`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
    #[doc(alias = "databaseSize")]
    #[inline]
    pub fn database_size(&self) -> u64 {
        rt::attribute(rt::number(unsafe { sys::js_database_size(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:sql";
        "SqlStorage.exec" => fn js_exec(
            this: RawHandle,
            query: *const u8,
            query_len: usize,
            bindings: RawHandle,
        ) -> RawHandle;
        #[cfg(feature = "experimental")]
        "SqlStorage.prepare" => fn js_prepare(
            this: RawHandle,
            query: *const u8,
            query_len: usize,
        ) -> RawHandle;
        #[cfg(feature = "experimental")]
        "SqlStorage.ingest" => fn js_ingest(
            this: RawHandle,
            query: *const u8,
            query_len: usize,
        ) -> i32;
        #[cfg(feature = "experimental")]
        "SqlStorage.setMaxPageCountForTest" => fn js_set_max_page_count_for_test(
            this: RawHandle,
            count: i32,
        ) -> i32;
        "SqlStorage.databaseSize" => fn js_database_size(this: RawHandle) -> f64;
    }
}
