//! SQLite storage of Durable Objects.
//!
//! [Documentation](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod sql_storage;
mod sql_storage_cursor;
mod sql_storage_statement;
mod sync_kv_list_options;
mod sync_kv_storage;

#[cfg(feature = "experimental")]
mod sql_storage_ingest_result;

pub use sql_storage::SqlStorage;
pub use sql_storage_cursor::SqlStorageCursor;
pub use sql_storage_statement::SqlStorageStatement;
pub use sync_kv_list_options::SyncKvListOptions;
pub use sync_kv_storage::SyncKvStorage;

#[cfg(feature = "experimental")]
pub use sql_storage_ingest_result::SqlStorageIngestResult;
