//! `SqlStorageStatement`: The interface [`SqlStorageStatement`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`SqlStorageStatement`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
#[repr(transparent)]
pub struct SqlStorageStatement(Js);

rt::handle_type!(SqlStorageStatement: Js);
