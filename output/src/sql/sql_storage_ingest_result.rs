//! `SqlStorageIngestResult`: The dictionary [`SqlStorageIngestResult`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`SqlStorageIngestResult`](https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SqlStorageIngestResult {
    /// The member `remainder`.
    pub remainder: String,
    /// The member `rowsRead`.
    #[doc(alias = "rowsRead")]
    pub rows_read: u64,
    /// The member `rowsWritten`.
    #[doc(alias = "rowsWritten")]
    pub rows_written: u64,
    /// The member `statementCount`.
    #[doc(alias = "statementCount")]
    pub statement_count: u64,
}

impl rt::Decode for SqlStorageIngestResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            remainder: r.get()?,
            rows_read: r.get()?,
            rows_written: r.get()?,
            statement_count: r.get()?,
        })
    }
}
