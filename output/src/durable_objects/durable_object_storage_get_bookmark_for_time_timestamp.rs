//! `DurableObjectStorage.getBookmarkForTime(timestamp)`: What `DurableObjectStorage.getBookmarkForTime(timestamp)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Date};

/// What `DurableObjectStorage.getBookmarkForTime(timestamp)` takes.
#[derive(Clone, Debug)]
pub enum DurableObjectStorageGetBookmarkForTimeTimestamp {
    /// A number.
    Number(f64),
    /// A point in time.
    Date(Date),
}

rt::union_type! {
    DurableObjectStorageGetBookmarkForTimeTimestamp {
        Number(0): number,
        Date(1): value Date,
    }
}
