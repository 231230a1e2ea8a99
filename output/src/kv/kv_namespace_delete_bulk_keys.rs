//! `KVNamespace.deleteBulk(keys)`: What `KVNamespace.deleteBulk(keys)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// What `KVNamespace.deleteBulk(keys)` takes.
#[derive(Clone, Debug)]
pub enum KvNamespaceDeleteBulkKeys<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// A list.
    List(Vec<String>),
}

rt::union_type! {
    KvNamespaceDeleteBulkKeys<'a> {
        Str(0): text,
        List(1): value Vec<String>,
    }
}
