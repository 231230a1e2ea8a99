//! `SqlStorageStatement`: The dictionary [`SqlStorageStatement`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`SqlStorageStatement`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SqlStorageStatement {}

impl rt::Decode for SqlStorageStatement {
    #[inline]
    fn decode(_: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {})
    }
}
