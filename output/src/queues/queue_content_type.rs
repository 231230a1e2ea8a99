//! `QueueContentType`: The values of `QueueContentType`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `QueueContentType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueueContentType {
    /// `"text"`
    Text,
    /// `"bytes"`
    Bytes,
    /// `"json"`
    Json,
    /// `"v8"`
    V8,
}

rt::closed_enum! {
    QueueContentType {
        Text = "text",
        Bytes = "bytes",
        Json = "json",
        V8 = "v8",
    }
}
